package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.programme.FormOfCooperation;
import fi.rinnalla.domain.programme.GoalEnd;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.reporting.DesignCode;
import fi.rinnalla.domain.reporting.FactKind;
import fi.rinnalla.domain.reporting.FactLine;
import fi.rinnalla.domain.reporting.FactNumber;
import fi.rinnalla.domain.reporting.FigureLine;
import fi.rinnalla.domain.reporting.Finding;
import fi.rinnalla.domain.reporting.FindingKind;
import fi.rinnalla.domain.reporting.Frozen;
import fi.rinnalla.domain.reporting.ReportDocument;
import fi.rinnalla.domain.reporting.ReportDocument.Section;
import fi.rinnalla.domain.reporting.ReportId;
import fi.rinnalla.domain.reporting.ReportPeriod;
import fi.rinnalla.domain.reporting.Shown;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.reporting.ReportSheet;
import fi.rinnalla.services.reporting.ReportSheet.Before;
import fi.rinnalla.services.reporting.ReportSheet.Found;
import fi.rinnalla.services.reporting.ReportSheet.Later;
import fi.rinnalla.services.reporting.ReportSheet.LaterFact;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A report with a figure of every kind, for tests of its pages and files. */
final class ASheet {
    static final LocalDate DAY = LocalDate.parse("2026-03-02");
    static final DesignCode TARGET = new DesignCode("target");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final ReportPeriod YEAR = new ReportPeriod(
            DAY.minusYears(1).withDayOfYear(1), DAY.withDayOfYear(1).minusDays(1));

    private ASheet() {}

    static ReportDocument document(Language language) {
        var figures = List.of(
                line("visits", Quantity.COUNT, Shown.known(new BigDecimal("12345"))),
                line("open-hours", Quantity.HOURS, Shown.known(new BigDecimal("1044.5"))),
                line("fees-paid", Quantity.EUROS, Shown.known(new BigDecimal("9876.50"))),
                line("days-to-answer", Quantity.MEDIAN_DAYS, Shown.known(new BigDecimal("7.0"))),
                line("answered", Quantity.SHARE, Shown.known(new BigDecimal("86"))),
                line("exit-heard", Quantity.MEAN, Shown.known(new BigDecimal("4.2"))),
                line("first-timers", Quantity.COUNT, Shown.FEW),
                line("calls", Quantity.COUNT, Shown.NOTHING),
                line("change-visible-to-authors", Quantity.SHARE, Shown.FEW));
        return new ReportDocument(
                "Tuloksellisuusraportti <2025>",
                "Kokemuskohtaamo",
                DAY.minusYears(1).withDayOfYear(1),
                DAY.withDayOfYear(1).minusDays(1),
                language,
                List.of(
                        new Section(
                                TARGET,
                                "Kohderyhmä & tavoitetut",
                                "Keitä",
                                100,
                                true,
                                "Ensin.\nSitten <toinen>.",
                                figures,
                                List.of()),
                        new Section(
                                new DesignCode("lessons"), "Opit", "Mitä opittiin", 100, false, "", List.of(), facts()),
                        new Section(
                                new DesignCode("used"),
                                "Käyttö",
                                "Miten",
                                100,
                                true,
                                "a".repeat(120),
                                List.of(),
                                List.of())));
    }

    private static FigureLine line(String code, Quantity quantity, Shown shown) {
        return new FigureLine(
                new IndicatorCode(code),
                1,
                quantity,
                Basis.SAMPLE,
                "Osoitin " + code,
                "Mitä " + code + " laskee",
                shown);
    }

    /** Of every kind, with a number wherever one may stand. */
    private static List<FactLine> facts() {
        return List.of(
                goal("Käyntejä & kohtaamisia.", Quantity.COUNT, "6000", Shown.known(new BigDecimal("4321"))),
                goal("Vastataan ajallaan", Quantity.SHARE, "90.5", Shown.known(new BigDecimal("86"))),
                goal("Odotetaan vähemmän", Quantity.MEDIAN_DAYS, "7", Shown.known(new BigDecimal("7.0"))),
                goal("Uusia kävijöitä", Quantity.COUNT, "12", Shown.FEW),
                goal("Soittajia", Quantity.COUNT, "150", Shown.NOTHING),
                fact(FactKind.GRANT, "Maksaja: kohde", "Ryhmiin.", number(Quantity.EUROS, "185000.50")),
                fact(FactKind.MONEY, "", "", number(Quantity.EUROS, "190000.00")),
                fact(
                        FactKind.WORKING_YEARS,
                        "",
                        "",
                        Optional.of(FactNumber.planned(Optional.empty(), new BigDecimal("3.25")))),
                fact(FactKind.OPEN_HOURS, "", "", number(Quantity.HOURS, "1044.5")),
                new FactLine(
                        FactKind.PARTNER,
                        "p",
                        "Alue <itä>",
                        "Antaa tilat.",
                        "",
                        Optional.of(FormOfCooperation.GIVES_ROOMS),
                        Optional.empty(),
                        YEAR.first(),
                        YEAR.last(),
                        Optional.empty()),
                fact(FactKind.USE, "Odotusaika", "Ehdotukset katsotaan kahdesti viikossa.", Optional.empty()),
                goal("Muutos näkyy", Quantity.SHARE, "75", Shown.FEW));
    }

    private static FactLine goal(String words, Quantity quantity, String aim, Shown reached) {
        return new FactLine(
                FactKind.GOAL,
                words,
                words,
                "Mitä laskee",
                "Käynnit",
                Optional.empty(),
                Optional.of(new FactNumber(
                        Optional.of(quantity),
                        Optional.of(Basis.COLLECTED),
                        Optional.of(new BigDecimal(aim)),
                        reached,
                        Optional.of(YEAR.last()))),
                YEAR.first(),
                DAY,
                words.equals("Soittajia") ? Optional.of(new GoalEnd(DAY, "Linja suljettiin.")) : Optional.empty());
    }

    private static Optional<FactNumber> number(Quantity quantity, String value) {
        return Optional.of(FactNumber.planned(Optional.of(quantity), new BigDecimal(value)));
    }

    private static FactLine fact(FactKind kind, String name, String more, Optional<FactNumber> number) {
        return new FactLine(
                kind, "2025", name, more, "", Optional.empty(), number, YEAR.first(), YEAR.last(), Optional.empty());
    }

    static ReportSheet draft(Language language) {
        var document = document(language);
        var found = Arrays.stream(FindingKind.values())
                .map(it -> new Finding(it, TARGET, "Kohderyhmä", it == FindingKind.MISSING ? "" : "sana"))
                .map(it -> new Found(
                        it, it.kind() == FindingKind.TELLING ? Optional.of("Toiminnan nimi") : Optional.empty()))
                .toList();
        var before = new Before(
                new ReportPeriod(
                        DAY.minusYears(2).withDayOfYear(1),
                        DAY.minusYears(1).withDayOfYear(1).minusDays(1)),
                Map.of(TARGET, "Vuosi sitten."));
        return sheet(document, Optional.empty(), Optional.of(before), found, List.of(), List.of());
    }

    static ReportSheet finished(Language language) {
        var document = document(language);
        var later = List.of(
                new Later(document.figures().get(0), Optional.of(Shown.known(new BigDecimal("12346")))),
                new Later(document.figures().get(1), Optional.empty()));
        var facts = document.facts();
        var laterFacts = List.of(
                new LaterFact(Optional.of(facts.get(0)), Optional.of(facts.get(1))),
                new LaterFact(Optional.of(facts.get(9)), Optional.of(facts.get(9))),
                new LaterFact(Optional.of(facts.get(6)), Optional.empty()),
                new LaterFact(Optional.empty(), Optional.of(facts.get(10))));
        return sheet(
                document,
                Optional.of(new Frozen(NOW, Role.WORKER, document.fingerprint())),
                Optional.empty(),
                List.of(),
                later,
                laterFacts);
    }

    static ReportSheet empty(Language language) {
        var bare = new ReportDocument(
                "Vuosiraportti",
                "Toiminta",
                DAY,
                DAY,
                language,
                List.of(new Section(TARGET, "Kohderyhmä", "Keitä", 100, true, "", List.of(), List.of())));
        return sheet(bare, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }

    private static ReportSheet sheet(
            ReportDocument document,
            Optional<Frozen> frozen,
            Optional<Before> before,
            List<Found> found,
            List<Later> later,
            List<LaterFact> laterFacts) {
        return new ReportSheet(
                new ReportId(UUID.randomUUID()),
                new ProgrammeId(UUID.randomUUID()),
                3,
                document,
                document.sections().stream().collect(Collectors.toMap(Section::code, it -> 1)),
                DAY,
                frozen,
                before,
                found,
                later,
                laterFacts);
    }

    static ReportFile file(ReportSheet sheet) {
        return new ReportFile(voice(sheet.document().language()), "Kotipolku ry", sheet.document(), sheet.frozen());
    }

    static Voice voice(Language language) {
        return new Voice(language, new Texts().in(language), name -> null);
    }
}
