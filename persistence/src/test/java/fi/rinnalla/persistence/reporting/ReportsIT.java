package fi.rinnalla.persistence.reporting;

import static fi.rinnalla.domain.reporting.AReport.LESSONS;
import static fi.rinnalla.domain.reporting.AReport.TARGET;
import static fi.rinnalla.domain.reporting.AReport.TODAY;
import static fi.rinnalla.domain.reporting.AReport.VISITS;
import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.reporting.AReport;
import fi.rinnalla.domain.reporting.Finding;
import fi.rinnalla.domain.reporting.FindingKind;
import fi.rinnalla.domain.reporting.OwnDesign;
import fi.rinnalla.domain.reporting.OwnDesignId;
import fi.rinnalla.domain.reporting.Report;
import fi.rinnalla.domain.reporting.ReportDocument;
import fi.rinnalla.domain.reporting.ReportId;
import fi.rinnalla.domain.reporting.ReportPeriod;
import fi.rinnalla.domain.reporting.SectionChoice;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.persistence.programme.StoredProgrammes;
import fi.rinnalla.persistence.shared.Database;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A report between two houses")
class ReportsIT {
    private static final Database DATABASE = Database.get();
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @BeforeEach
    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Test
    void is_seen_where_it_was_written_and_nowhere_else() {
        var programme = programme();
        var report = begun(programme, "a");
        var design = new OwnDesignId(UUID.randomUUID());
        DATABASE.in(A, em -> {
            new StoredReports(em).hold(report).orElseThrow().write(TARGET, 0, "Tulivat.", TODAY);
            var own = OwnDesign.copied(design, Digest.of("k"), AReport.design(), "Oma");
            own.rewrite(0, "Oma 2", List.of(new SectionChoice(LESSONS, false, 900, List.of(VISITS))));
            new StoredOwnDesigns(em).add(own);
        });

        DATABASE.in(A, em -> {
            assertThat(new StoredReports(em).find(report).orElseThrow().words()).containsEntry(TARGET, "Tulivat.");
            assertThat(new StoredReports(em).findByFormKey(Digest.of("a"))).isPresent();
            assertThat(new StoredOwnDesigns(em).all()).singleElement().satisfies(it -> {
                assertThat(it.name()).isEqualTo("Oma 2");
                assertThat(it.over(AReport.design()).sections()).hasSize(1);
            });
        });
        DATABASE.in(B, em -> {
            assertThat(new StoredReports(em).find(report)).isEmpty();
            assertThat(new StoredReports(em).hold(report)).isEmpty();
            assertThat(new StoredReports(em).findByFormKey(Digest.of("a"))).isEmpty();
            assertThat(new StoredReports(em).page(Optional.empty(), 5).rows()).isEmpty();
            assertThat(new StoredReports(em).untouchedBefore(TODAY.plusYears(9), 5))
                    .isEmpty();
            assertThat(new StoredOwnDesigns(em).find(design)).isEmpty();
            assertThat(new StoredOwnDesigns(em).hold(design)).isEmpty();
            assertThat(new StoredOwnDesigns(em).findByFormKey(Digest.of("k"))).isEmpty();
            assertThat(new StoredOwnDesigns(em).all()).isEmpty();
        });
    }

    @Test
    void stands_for_ever_once_it_is_finished_whatever_a_program_tries() {
        var report = begun(programme(), "a");
        var document = finish(report);

        DATABASE.in(A, em -> {
            var stored = new StoredReports(em).find(report).orElseThrow();
            assertThat(stored.document("Toinen nimi", code -> Optional.empty())).isEqualTo(document);
            assertThat(document.facts()).hasSize(4);
            assertThat(stored.frozen().orElseThrow().fingerprint()).isEqualTo(document.fingerprint());
        });
        List.of(
                        "update app.report set edition = edition + 1",
                        "delete from app.report",
                        "update app.report_section set words = 'Muuta.'",
                        "delete from app.report_section",
                        "delete from app.report_figure",
                        "delete from app.report_fact",
                        "insert into app.report_fact(id, report_id, section, position, kind, source, name, more, counted_by,"
                                + " first_on, last_on) values (gen_random_uuid(), '" + report.value()
                                + "', 'lessons', 9, 'PARTNER', '2025', 'x', '', '', '2025-01-01', '2025-12-31')",
                        "insert into app.report_figure(id, report_id, section, position, indicator, indicator_version,"
                                + " quantity, basis, name, definition, state) values (gen_random_uuid(), '"
                                + report.value() + "', 'target', 9, 'calls', 1, 'COUNT', 'COLLECTED', 'x', '', 'FEW')",
                        "insert into app.report_reason(id, report_id, mark, reason) values (gen_random_uuid(), '"
                                + report.value() + "', repeat('0a', 32), 'Syy')")
                .forEach(it -> assertThatThrownBy(() -> DATABASE.in(A, em -> {
                            em.createNativeQuery(it).executeUpdate();
                        }))
                        .as(it)
                        .hasStackTraceContaining("a finished report does not change"));
        assertThatThrownBy(() -> DATABASE.in(A, em -> {
                    em.createNativeQuery("update app.report_fact set name = 'Muuta'")
                            .executeUpdate();
                }))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void has_a_fingerprint_that_the_database_reckons_too() {
        var report = begun(programme(), "a");

        assertThatThrownBy(() -> DATABASE.in(A, em -> {
                    em.createNativeQuery("update app.report set programme_name = 'x', frozen_at = now(),"
                                    + " frozen_by = 'WORKER', canonical = 'x', fingerprint = repeat('0a', 32)")
                            .executeUpdate();
                }))
                .hasStackTraceContaining("report_check");
        assertThat(DATABASE.<Boolean>from(
                        A,
                        em -> new StoredReports(em).find(report).orElseThrow().isFrozen()))
                .isFalse();
    }

    @Test
    void stands_beside_the_next_one_of_the_same_programme_and_design() {
        var programme = programme();
        var first = begun(programme, "a");
        begun(programme, "luonnos");
        finish(first);

        DATABASE.in(A, em -> {
            var next = Report.begun(
                    new ReportId(UUID.randomUUID()),
                    Digest.of("b"),
                    programme,
                    AReport.design(),
                    "Raportti",
                    Language.FI,
                    new ReportPeriod(TODAY.withDayOfYear(1), TODAY),
                    TODAY);
            new StoredReports(em).add(next);
            em.flush();
            assertThat(new StoredReports(em).before(next).orElseThrow().id()).isEqualTo(first);
        });
    }

    @Test
    void comes_in_pages_and_goes_when_it_is_an_old_draft() {
        var programme = programme();
        for (var form : List.of("a", "b", "c")) {
            begun(programme, form);
        }

        DATABASE.in(A, em -> {
            var reports = new StoredReports(em);
            var page = reports.page(Optional.empty(), 2);
            assertThat(page.rows()).hasSize(2);
            assertThat(reports.page(page.next(), 2).rows()).hasSize(1).doesNotContainAnyElementsOf(page.rows());
            var kept = page.rows().get(0);
            kept.keep(new Finding(FindingKind.MISSING, TARGET, "", ""), "Syy", TODAY);
            assertThat(reports.untouchedBefore(TODAY, 5)).isEmpty();
            reports.untouchedBefore(TODAY.plusDays(1), 5).forEach(reports::remove);
        });
        DATABASE.in(A, em -> {
            assertThat(new StoredReports(em).page(Optional.empty(), 5).rows()).isEmpty();
        });
    }

    private static ProgrammeId programme() {
        var id = new ProgrammeId(UUID.randomUUID());
        DATABASE.in(A, em -> {
            new StoredProgrammes(em).add(Programme.started(id, "kohtaamo", "Kokemuskohtaamo", "Varha", TODAY));
        });
        return id;
    }

    private static ReportId begun(ProgrammeId programme, String form) {
        var report = Report.begun(
                new ReportId(UUID.randomUUID()),
                Digest.of(form),
                programme,
                AReport.design(),
                "Raportti",
                Language.FI,
                AReport.YEAR,
                TODAY);
        DATABASE.in(A, em -> {
            new StoredReports(em).add(report);
        });
        return report.id();
    }

    private static ReportDocument finish(ReportId id) {
        DATABASE.in(A, em -> {
            new StoredReports(em).hold(id).orElseThrow().write(TARGET, 0, "Tulivat.\nJa palasivat.", TODAY);
        });
        return DATABASE.from(A, em -> {
            var report = new StoredReports(em).hold(id).orElseThrow();
            var document = report.document(
                    "Kokemuskohtaamo",
                    AReport.telling(
                            Map.of(VISITS, "3", AReport.HOURS, "44.25"),
                            AReport.goal("Luovuttu", "200.5", "3"),
                            AReport.goal("Kohdataan", "200", "118"),
                            AReport.workingYears("3.25"),
                            AReport.partner("Hyvinvointialue", "Tilat")));
            report.freeze(report.edition(), document, List.of(), Role.WORKER, NOW);
            return document;
        });
    }
}
