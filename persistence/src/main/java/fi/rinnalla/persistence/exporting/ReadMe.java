package fi.rinnalla.persistence.exporting;

import fi.rinnalla.persistence.exporting.Decision.Fate;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The same as the manifest, for people: first in Finnish, then in English. */
record ReadMe(Manifest manifest, Decisions decisions, LocalDate day) {
    static final String NAME = "README.txt";

    private static final String FINNISH = """
        %s: kaikki tiedot, %s
        ================================================

        Tässä tiedostossa on organisaation tiedot avoimina tiedostoina.

        csv/           yksi taulukko tiedostoa kohti (RFC 4180, UTF-8, pilkku erottaa, ensimmäisellä rivillä sarakkeiden nimet).
                       Tyhjä kenttä on puuttuva tieto, "" on tyhjä teksti. Päivät 2026-11-30, hetket 2026-11-30T08:15:00.000000Z.
        files/         kuvat ja aineistot sellaisinaan; taulukossa on tiedoston nimi.
        manifest.json  sama ohjelmille: rivit, sarakkeet tyyppeineen ja jokaisen tiedoston SHA-256-tarkiste.

        Taulukot ja niiden rivit
        ------------------------
        %s
        Mitä tässä ei ole
        -----------------
        Vanhempien ja kumppanien omat sanat eivät ole mukana. Heille on luvattu, ketkä sanoja lukevat, ja vienti olisi uusi lukija.
        Kukin saa omansa itse: vanhempi sanakortillaan, kumppani omilta sivuiltaan. Sanakortteja, salasanoja, linkkejä ja koodeja
        ei ole mukana missään muodossa.

        Luvattu jättää pois:
        %s
        Salaisuuksia:
        %s
        Palvelun omaa, tai muusta pääteltävissä:
        %s
        Säilyttäkää tätä kuten muitakin henkilötietoja: tässä on työntekijöiden, kumppanien ja yhteistyötahojen tietoja, ja pieniä
        lukuja, joita ei saa julkaista sellaisinaan.
        """;

    private static final String ENGLISH = """


        %s: everything, %s
        ================================================

        This file holds the organisation's data as open files.

        csv/           a table in each file (RFC 4180, UTF-8, commas, names of columns in the first line).
                       An empty field is missing, "" is an empty text. Days 2026-11-30, moments 2026-11-30T08:15:00.000000Z.
        files/         pictures and materials as they are; the table holds the file's name.
        manifest.json  the same for programs: rows, columns with types, and a SHA-256 checksum of every file.

        Tables and their rows
        ---------------------
        %s
        What is not in it
        -----------------
        Words of parents and partners of their own are not in it. They were promised who reads them, and an export would be another
        reader. Everybody gets their own: a parent with their word-card, a partner on their own pages. Word-cards, passwords, links
        and codes are not in it in any form.

        Promised to stay:
        %s
        Secrets:
        %s
        The house's own, or to be made from the rest:
        %s
        Keep this like other personal data: it holds data on staff, partners and those who work with you, and small numbers that must
        not be published as they are.
        """;

    String text() {
        return in(FINNISH, Decision::finnish) + in(ENGLISH, Decision::english);
    }

    private String in(String language, Function<Decision, String> words) {
        return language.formatted(
                manifest.name(),
                day,
                tables(words),
                stays(Fate.PROMISE, words),
                stays(Fate.SECRET, words),
                stays(Fate.HOUSE, words));
    }

    private String tables(Function<Decision, String> words) {
        return manifest.tables().stream()
                .map(it -> "%7d  %-34s %s%n"
                        .formatted(
                                it.rows(),
                                it.file(),
                                words.apply(decisions.of(it.name()).orElseThrow())))
                .collect(Collectors.joining());
    }

    private String stays(Fate fate, Function<Decision, String> words) {
        return decisions.all().stream()
                .filter(it -> it.fate() == fate)
                .map(it -> "  - %s%n".formatted(words.apply(it)))
                .collect(Collectors.joining());
    }
}
