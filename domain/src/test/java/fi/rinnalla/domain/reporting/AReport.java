package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
                        new SectionDesign(TARGET, said("Kohderyhmä"), said("Keitä"), 100, true, List.of(VISITS, HOURS)),
                        new SectionDesign(LESSONS, said("Opit"), said("Mitä opittiin"), 500, false, List.of())));
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
    public static Function<IndicatorCode, Optional<FigureLine>> counting(Map<IndicatorCode, String> values) {
        return code -> Optional.ofNullable(values.get(code)).map(it -> line(code, it));
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

    public static ReportDocument document(Report report, String visits, String hours) {
        return report.document("Kokemuskohtaamo", counting(Map.of(VISITS, visits, HOURS, hours)));
    }
}
