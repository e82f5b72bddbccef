package fi.rinnalla.domain.feedback;

import java.util.Locale;
import java.util.Set;

/**
 * Common first names, for the one place where a capital letter tells nothing: the beginning of a sentence. Elsewhere a
 * capital is enough, so the list may be short.
 */
final class FirstNames {
    private static final Set<String> COMMON = Set.of(
            ("aino aleksi ali amanda anders anna anne annika anni antti ari arto atte bengt birgitta björn camilla"
                            + " daniel eero eeva eetu eija elias elina ella emil emilia emma eric erik erkki eva fatima"
                            + " fredrik hanna hannu harri heidi heikki helena henri hilla ida iida ilkka inga inkeri irja"
                            + " jaakko jaana jan jani janne jari jarmo jenni jenny jere joel johan johanna john jonas joni"
                            + " jorma jouni juha juhani jukka julia jussi jyrki kaarina kai kaisa kalevi kalle kari karin"
                            + " karl katariina kati katja kerttu kimmo kirsi kristiina lars lasse laura lauri leena leevi"
                            + " leo liisa lilja linda lotta luka maija malin maria marianne marika marja marjo marko markku"
                            + " markus martti mary matias matti mia michael mika mikael mikko mila milla minna mira mirja"
                            + " mohamed nea nella nico niina niklas niko olavi oliver olli oona oskari otto outi paavo"
                            + " pasi patrik pauli paula pekka peter petra petri petteri pia päivi raimo raija reijo riikka"
                            + " riitta risto robert roope sami samu sanna santeri sara sari satu seija seppo simo sini"
                            + " sofia sonja stefan susanna taina tapani tapio tarja teemu terhi tiia tiina timo tommi toni"
                            + " topi tuija tuomas tuula ulla valtteri vesa viivi ville väinö")
                    .split(" "));

    private static final Set<String> ENDINGS =
            Set.of("", "n", "a", "ä", "lle", "lla", "llä", "lta", "ltä", "ssa", "sta", "in", "kin", "s", "'s");

    private FirstNames() {}

    /** As it stands or with one of the usual endings. */
    static boolean holds(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(small::endsWith)
                .anyMatch(ending -> COMMON.contains(small.substring(0, small.length() - ending.length())));
    }
}
