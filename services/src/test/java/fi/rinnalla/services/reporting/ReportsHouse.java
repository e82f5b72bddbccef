package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.GoalLine;
import fi.rinnalla.domain.programme.GoalSheet;
import fi.rinnalla.domain.programme.PartnerLine;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.reporting.AReport;
import fi.rinnalla.domain.reporting.OwnDesign;
import fi.rinnalla.domain.reporting.OwnDesignId;
import fi.rinnalla.domain.reporting.OwnDesigns;
import fi.rinnalla.domain.reporting.Report;
import fi.rinnalla.domain.reporting.ReportId;
import fi.rinnalla.domain.reporting.ReportPeriod;
import fi.rinnalla.domain.reporting.Reports;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.services.programme.FactSheet;
import fi.rinnalla.services.programme.GoalReached;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.ProgrammesOnAShelf;
import fi.rinnalla.services.shelf.TenantsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An organisation that reports, with figures that the test says. */
final class ReportsHouse {
    private static final EntryId GOAL = new EntryId(UUID.randomUUID());

    final Workplace work = new Workplace();
    final ProgrammeId programme = new ProgrammeId(UUID.randomUUID());
    final OnAShelf reports = new OnAShelf();
    final DesignsOnAShelf own = new DesignsOnAShelf();
    final Map<IndicatorCode, String> counted = new HashMap<>();
    final List<GoalReached> goals = new ArrayList<>();
    final List<Entry<PartnerLine>> partners = new ArrayList<>();
    private final ReadyDesigns ready = () -> List.of(AReport.design());
    private final ProgrammesOnAShelf programmes = new ProgrammesOnAShelf(
            Programme.started(programme, "kohtaamo", "Kokemuskohtaamo", "Varha", LocalDate.parse("2023-03-01")));
    private final TenantsOnAShelf tenants = new TenantsOnAShelf(work.tenant);
    private final Caller caller = work.caller(new StaffId(UUID.randomUUID()), Role.WORKER);

    KeepingReports keeping() {
        return new KeepingReports(
                reports, programmes, designs(), figures(), sheets(), work.auditing(caller), caller, work.clock);
    }

    SeeingReports seeing() {
        return new SeeingReports(reports, programmes, designs(), sheets());
    }

    KeepingDesigns designing() {
        return new KeepingDesigns(ready, own, designs(), figures(), work.auditing(caller), work.clock);
    }

    SeeingReportsThatWait waiting(Role role) {
        return new SeeingReportsThatWait(reports, work.caller(new StaffId(UUID.randomUUID()), role), work.clock);
    }

    /** A goal of so many visits in the report's year. */
    void goal(String words, String aim, String reached) {
        var line = new GoalLine(
                words,
                Optional.of("visits"),
                Optional.of(new BigDecimal(aim)),
                AReport.YEAR.first(),
                AReport.YEAR.last());
        var figure = AReport.figure(AReport.VISITS, Quantity.COUNT, reached);
        goals.add(new GoalReached(
                new GoalSheet(GOAL, line, Optional.empty()), Optional.of(figure.indicator()), Optional.of(figure)));
    }

    ForgettingDraftReports forgetting() {
        return new ForgettingDraftReports(reports, work.auditing(work.job()), work.clock);
    }

    ReportId begun(String form, ReportPeriod period) {
        return keeping()
                .begin(Digest.of(form), programme, "funder-result", Language.FI, period)
                .orElseThrow();
    }

    private Designs designs() {
        return new Designs(ready, own);
    }

    private ReportSheets sheets() {
        return new ReportSheets(reports, figures(), tenants);
    }

    private ReportFigures figures() {
        return new ReportFigures(
                new Counted(),
                (indicator, language, terms) ->
                        new IndicatorWords.Said(indicator.code().value(), "Määritelmä"),
                programmes,
                tenants);
    }

    /** In the place of the one that counts. */
    private final class Counted implements Reckoning {
        @Override
        public List<IndicatorDefinition> catalogue() {
            return counted.keySet().stream().sorted().map(this::definition).toList();
        }

        @Override
        public FactSheet facts(ProgrammeId of, ReportPeriod period) {
            return new FactSheet(
                    of,
                    programmes.find(of).orElseThrow().profile(),
                    Optional.empty(),
                    period.first(),
                    period.last(),
                    goals,
                    List.of(),
                    List.of(),
                    partners,
                    List.of(),
                    List.of());
        }

        IndicatorDefinition definition(IndicatorCode code) {
            var quantity = code.equals(AReport.HOURS) ? Quantity.HOURS : Quantity.COUNT;
            return new IndicatorDefinition(code, 1, quantity, Basis.COLLECTED, Set.of(), Optional.empty());
        }

        @Override
        public Optional<IndicatorFigure> count(ProgrammeId of, IndicatorCode code, ReportPeriod period) {
            return Optional.ofNullable(counted.get(code))
                    .map(it -> new IndicatorFigure(
                            definition(code),
                            period.first(),
                            period.last(),
                            it.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(it))));
        }
    }

    static final class OnAShelf implements Reports {
        private final List<Report> all = new ArrayList<>();

        @Override
        public Optional<Report> find(ReportId id) {
            return all.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Report> hold(ReportId id) {
            return find(id);
        }

        @Override
        public Optional<Report> findByFormKey(Digest form) {
            return all.stream().filter(it -> it.cameWith(form)).findFirst();
        }

        @Override
        public Slice<Report> page(Optional<After> after, int limit) {
            return new Slice<>(all, Optional.empty());
        }

        @Override
        public Optional<Report> before(Report report) {
            return all.stream()
                    .filter(Report::isFrozen)
                    .filter(it -> it.programme().equals(report.programme()))
                    .filter(it -> it.period().last().isBefore(report.period().first()))
                    .max(Comparator.comparing(it -> it.period().last()));
        }

        @Override
        public List<Report> untouchedBefore(LocalDate day, int most) {
            return all.stream()
                    .filter(it -> !it.isFrozen() && it.touchedOn().isBefore(day))
                    .limit(most)
                    .toList();
        }

        @Override
        public List<Report> draftsEndingBefore(LocalDate day, int most) {
            return all.stream()
                    .filter(it -> !it.isFrozen() && it.period().last().isBefore(day))
                    .limit(most)
                    .toList();
        }

        @Override
        public void add(Report report) {
            all.add(report);
        }

        @Override
        public void remove(Report report) {
            all.remove(report);
        }
    }

    static final class DesignsOnAShelf implements OwnDesigns {
        private final List<OwnDesign> all = new ArrayList<>();

        @Override
        public Optional<OwnDesign> find(OwnDesignId id) {
            return all.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<OwnDesign> hold(OwnDesignId id) {
            return find(id);
        }

        @Override
        public Optional<OwnDesign> findByFormKey(Digest form) {
            return all.stream().filter(it -> it.cameWith(form)).findFirst();
        }

        @Override
        public List<OwnDesign> all() {
            return List.copyOf(all);
        }

        @Override
        public void add(OwnDesign design) {
            all.add(design);
        }

        @Override
        public void remove(OwnDesign design) {
            all.remove(design);
        }
    }
}
