package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.feedback.Hint;
import fi.rinnalla.domain.feedback.HintKind;
import fi.rinnalla.domain.feedback.TellingDetails;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that everybody will read, with what in it may tell of somebody.
 *
 * @param known names that anybody may read
 */
record WordsForAll(String text, Set<String> known) {
    private static final Set<HintKind> NEVER =
            EnumSet.of(HintKind.IDENTITY_CODE, HintKind.EMAIL, HintKind.IBAN, HintKind.PHONE, HintKind.PLATE);

    /** When something was tells of nobody in a report about a year. */
    private static final Set<HintKind> TIMES = EnumSet.of(HintKind.DATE, HintKind.TIME);

    private static final int SHORTEST_NAME = 4;

    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");

    private static final String PEOPLE =
            "(?:vanhem|äiti|äidi|isä|läheis|perhe|laps|last|nuor|kumppan|osallistuj|henkilö|ihmis|asiak|kävij|soittaj"
                    + "|föräld|mamm|papp|anhörig|famil|barn|ungdom|deltag|person|klient|besökar"
                    + "|parent|mother|father|relative|child|participant|people|client|partner|visitor|caller)";

    private static final Pattern FEW_PEOPLE = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d.,])(?:[1-4]|yksi|yhden|yhdelle|kaksi|kahden|kahdelle|kolme|kolmen|kolmelle|neljä|neljän"
                    + "|neljälle|två|tre|fyra|one|two|three|four) (?:\\p{L}{2,20} )?" + PEOPLE + "\\p{L}*");

    /** What somebody has to look at, and why. */
    record Spot(FindingKind kind, String words) {}

    Stream<Spot> spots() {
        var hints = TellingDetails.in(text);
        return Stream.of(
                        matches(LINK, FindingKind.LINK),
                        hints.stream()
                                .filter(it -> NEVER.contains(it.kind()))
                                .map(it -> new Spot(FindingKind.IDENTIFIER, words(it))),
                        hints.stream()
                                .filter(WordsForAll::isOfSomebody)
                                .filter(it -> !isKnown(it))
                                .map(it -> new Spot(FindingKind.TELLING, words(it))),
                        matches(FEW_PEOPLE, FindingKind.FEW_PEOPLE))
                .flatMap(it -> it);
    }

    private Stream<Spot> matches(Pattern pattern, FindingKind kind) {
        return pattern.matcher(text).results().map(it -> new Spot(kind, it.group()));
    }

    private static boolean isOfSomebody(Hint hint) {
        return !NEVER.contains(hint.kind()) && !TIMES.contains(hint.kind());
    }

    /** What is left when known names are taken away: nothing, or the first word of a sentence, which alone tells nothing. */
    private boolean isKnown(Hint hint) {
        var words = List.of(words(hint).split("[ -]"));
        var rest = words.stream().filter(it -> !isKnown(it)).toList();
        return rest.isEmpty()
                || rest.size() < words.size() && rest.equals(words.subList(0, 1)) && !TellingDetails.areIn(rest.get(0));
    }

    /** In any form: endings come after the name. */
    private boolean isKnown(String word) {
        var low = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .flatMap(it -> Stream.of(it.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .filter(it -> it.length() >= SHORTEST_NAME)
                .anyMatch(low::startsWith);
    }

    private String words(Hint hint) {
        return text.substring(hint.start(), hint.end());
    }
}
