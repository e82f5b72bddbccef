package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.FigurePart;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.programme.FormOfCooperation;
import fi.rinnalla.domain.programme.GoalEnd;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A report of a year in two sections, one with figures and one without, for the tests of its rules. */
public final class AReport {
    public static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    public static final ReportPeriod YEAR =
            new ReportPeriod(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"));
    public static final DesignCode TARGET = new DesignCode("target");
    public static final DesignCode LESSONS = new DesignCode("lessons");
    public static final IndicatorCode VISITS = new IndicatorCode("visits");
    public static final IndicatorCode HOURS = new IndicatorCode("open-hours");

    private AReport() {}

    public static ReportDesign design() {
        return new ReportDesign(
                new DesignCode("funder-result"),
                said("Tuloksellisuusraportti"),
                false,
                List.of(
                        new SectionDesign(
                                TARGET,
                                said("Kohderyhmä"),
                                said("Keitä"),
                                100,
                                true,
                                List.of(VISITS, HOURS),
                                List.of()),
                        new SectionDesign(
                                LESSONS,
                                said("Opit"),
                                said("Mitä opittiin"),
                                500,
                                false,
                                List.of(),
                                List.of(ProgrammePart.values()))));
    }

    private static Map<Language, String> said(String words) {
        return Arrays.stream(Language.values()).collect(Collectors.toMap(it -> it, it -> words));
    }

    public static Report begun() {
        return begun(new ProgrammeId(UUID.randomUUID()));
    }

    public static Report begun(ProgrammeId programme) {
        return Report.begun(
                new ReportId(UUID.randomUUID()),
                Digest.of(UUID.randomUUID().toString()),
                programme,
                design(),
                "Tuloksellisuusraportti",
                Language.FI,
                YEAR,
                TODAY);
    }

    /** As if each of these had been counted. */
    public static ReportSource counting(Map<IndicatorCode, String> values) {
        return code -> Optional.ofNullable(values.get(code)).map(it -> line(code, it));
    }

    /** As if each of these had been counted, and the programme said that. */
    public static ReportSource telling(Map<IndicatorCode, String> values, FactLine... facts) {
        return new ReportSource() {
            @Override
            public Optional<FigureLine> figure(IndicatorCode code) {
                return counting(values).figure(code);
            }

            @Override
            public List<FactLine> facts(ProgrammePart part) {
                return Arrays.stream(facts)
                        .filter(it -> it.kind().part() == part)
                        .toList();
            }
        };
    }

    /** A goal of so many visits, of which so many were counted; let go where it is "Luovuttu". */
    public static FactLine goal(String words, String aim, String reached) {
        return goal(words, aim, figure(VISITS, Quantity.COUNT, reached));
    }

    public static FactLine goal(String words, String aim, IndicatorFigure reached) {
        return new FactLine(
                FactKind.GOAL,
                "0190a1b2-0000-7000-8000-000000000001",
                words,
                "Määritelmä",
                reached.indicator().code().value(),
                Optional.empty(),
                Optional.of(new FactNumber(
                        Optional.of(reached.indicator().quantity()),
                        Optional.of(Basis.COLLECTED),
                        Optional.of(new BigDecimal(aim)),
                        Shown.of(reached),
                        Optional.of(TODAY))),
                YEAR.first(),
                YEAR.last(),
                words.equals("Luovuttu") ? Optional.of(new GoalEnd(TODAY, "Tila puuttui.")) : Optional.empty());
    }

    public static FactLine partner(String organisation, String importance) {
        return new FactLine(
                FactKind.PARTNER,
                "0190a1b2-0000-7000-8000-000000000002",
                organisation,
                importance,
                "",
                Optional.of(FormOfCooperation.GIVES_ROOMS),
                Optional.empty(),
                YEAR.first(),
                YEAR.last(),
                Optional.empty());
    }

    public static FactLine workingYears(String years) {
        return new FactLine(
                FactKind.WORKING_YEARS,
                "2025",
                "",
                "",
                "",
                Optional.empty(),
                Optional.of(FactNumber.planned(Optional.empty(), new BigDecimal(years))),
                YEAR.first(),
                YEAR.last(),
                Optional.empty());
    }

    public static FigureLine line(IndicatorCode code, String value) {
        var quantity = code.equals(HOURS) ? Quantity.HOURS : Quantity.COUNT;
        return new FigureLine(
                code,
                1,
                quantity,
                Basis.COLLECTED,
                code.value(),
                "Määritelmä",
                Shown.of(figure(code, quantity, value)));
    }

    public static IndicatorFigure figure(IndicatorCode code, Quantity quantity, String value) {
        var definition = new IndicatorDefinition(code, 1, quantity, Basis.COLLECTED, Set.of(), Optional.empty());
        return new IndicatorFigure(
                definition,
                YEAR.first(),
                YEAR.last(),
                value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)));
    }

    /** @param parts how many there are in each class; the first is the one whose share it is */
    public static IndicatorFigure share(IndicatorCode code, List<Integer> parts) {
        var whole = parts.stream().mapToInt(it -> it).sum();
        var value = whole == 0
                ? Optional.<BigDecimal>empty()
                : Optional.of(
                        BigDecimal.valueOf(parts.get(0)).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP));
        var each = IntStream.range(0, parts.size())
                .mapToObj(it -> FigurePart.of("class-" + it, parts.get(it)))
                .toList();
        return new IndicatorFigure(
                figure(code, Quantity.SHARE, "").indicator(), YEAR.first(), YEAR.last(), value, each);
    }

    public static ReportDocument document(Report report, String visits, String hours) {
        return report.document("Kokemuskohtaamo", counting(Map.of(VISITS, visits, HOURS, hours)));
    }
}
