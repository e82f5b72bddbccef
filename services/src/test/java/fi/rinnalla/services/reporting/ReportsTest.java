package fi.rinnalla.services.reporting;

import static fi.rinnalla.domain.reporting.AReport.HOURS;
import static fi.rinnalla.domain.reporting.AReport.LESSONS;
import static fi.rinnalla.domain.reporting.AReport.TARGET;
import static fi.rinnalla.domain.reporting.AReport.VISITS;
import static fi.rinnalla.domain.reporting.AReport.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.FormOfCooperation;
import fi.rinnalla.domain.programme.PartnerLine;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.reporting.DesignCode;
import fi.rinnalla.domain.reporting.FactKind;
import fi.rinnalla.domain.reporting.FactLine;
import fi.rinnalla.domain.reporting.FindingKind;
import fi.rinnalla.domain.reporting.FreezeOutcome;
import fi.rinnalla.domain.reporting.ReportId;
import fi.rinnalla.domain.reporting.ReportPeriod;
import fi.rinnalla.domain.reporting.SectionChoice;
import fi.rinnalla.domain.reporting.Shown;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A worker who reports")
class ReportsTest {
    private static final ReportPeriod NEXT_YEAR =
            new ReportPeriod(YEAR.first().plusYears(1), YEAR.last().plusYears(1));

    private final ReportsHouse house = new ReportsHouse();

    @Test
    void begins_one_report_with_one_form_and_finds_its_figures_there() {
        house.counted.put(VISITS, "120");
        house.counted.put(HOURS, "");
        var id = house.begun("a", YEAR);

        assertThat(house.begun("a", YEAR)).isEqualTo(id);
        assertThat(house.seeing().one(id).document().figures())
                .extracting(it -> it.shown().state())
                .containsExactly(Shown.State.KNOWN, Shown.State.NOTHING);
        assertThat(house.keeping()
                        .begin(Digest.of("b"), new ProgrammeId(UUID.randomUUID()), "funder-result", Language.FI, YEAR))
                .isEmpty();
        assertThat(house.keeping().begin(Digest.of("b"), house.programme, "ei-ole", Language.FI, YEAR))
                .isEmpty();
    }

    @Test
    void has_a_report_of_texts_where_nothing_is_counted_yet() {
        var id = finished("a", YEAR);

        assertThat(house.seeing().one(id).document().figures()).isEmpty();
        assertThat(house.seeing().one(id).later()).isEmpty();
    }

    @Test
    void sees_a_colleague_s_words_and_loses_none_when_both_write() {
        var id = house.begun("a", YEAR);
        assertThat(write(id, 0, "Ensin.")).isInstanceOf(WriteOutcome.Written.class);

        assertThat(house.keeping().discard(id, 0)).as("somebody wrote").isFalse();
        var second = (WriteOutcome.Overtaken) write(id, 0, "Toiseksi.");
        assertThat(second.stored().document().sections().get(0).words()).isEqualTo("Ensin.");
        assertThat(write(id, second.stored().editions().get(TARGET), "Toiseksi."))
                .isInstanceOf(WriteOutcome.Written.class);
    }

    @Test
    void finishes_only_what_was_looked_through_and_the_same_page() {
        var id = house.begun("a", YEAR);
        write(id, 0, "Mukana 77 vanhempaa.");
        assertThat(house.keeping().finish(id, 1)).isEqualTo(FreezeOutcome.NOT_LOOKED_AT);

        var found = house.seeing().one(id).open().get(0).finding();
        assertThat(found.kind()).isEqualTo(FindingKind.UNSUPPORTED);
        assertThat(house.keeping().keep(id, "0a".repeat(32), "Syy")).isFalse();
        assertThat(house.keeping().keep(id, found.mark(), "Laskettu paperilta")).isTrue();
        assertThat(house.keeping().finish(id, 1)).isEqualTo(FreezeOutcome.CHANGED_MEANWHILE);
        assertThat(house.keeping().finish(id, house.seeing().one(id).edition())).isEqualTo(FreezeOutcome.FROZEN);

        assertThat(house.seeing().one(id).frozen().orElseThrow().by()).isEqualTo(Role.WORKER);
        assertThat(write(id, 1, "Muuta.")).isInstanceOf(WriteOutcome.Overtaken.class);
        assertThat(house.keeping().discard(id, house.seeing().one(id).edition()))
                .isFalse();
        assertThat(house.work.audit.kinds()).contains(AuditAct.WROTE_REPORT, AuditAct.FINISHED_REPORT);
    }

    @Test
    void is_told_which_figures_would_be_others_today() {
        house.counted.put(VISITS, "120");
        house.counted.put(HOURS, "40");
        var id = finished("a", YEAR);
        house.counted.put(VISITS, "121");

        assertThat(house.seeing().one(id).later()).singleElement().satisfies(it -> {
            assertThat(it.then().shown().value().orElseThrow()).isEqualByComparingTo("120");
            assertThat(it.today().orElseThrow().value().orElseThrow()).isEqualByComparingTo("121");
        });
        house.counted.remove(VISITS);
        assertThat(house.seeing().one(id).later())
                .singleElement()
                .satisfies(it -> assertThat(it.today()).isEmpty());
    }

    @Test
    void finds_what_the_programme_says_and_is_told_what_it_says_otherwise_later() {
        house.counted.put(VISITS, "120");
        house.goal("Kohdataan", "200", "3");
        house.partners.add(new Entry<>(
                new EntryId(UUID.randomUUID()),
                new PartnerLine("Hyvinvointialue", FormOfCooperation.GIVES_ROOMS, "Tilat")));
        var id = finished("a", YEAR);
        var facts = house.seeing().one(id).document().facts();
        assertThat(facts).extracting(FactLine::kind).containsExactly(FactKind.GOAL, FactKind.PARTNER);
        assertThat(facts.get(0).isWithheld()).as("three people").isTrue();
        assertThat(house.seeing().one(id).laterFacts()).isEmpty();

        house.goals.clear();
        house.goal("Kohdataan", "200", "4");
        assertThat(house.seeing().one(id).laterFacts())
                .as("fewer than five then and now")
                .isEmpty();
        house.goals.clear();
        house.goal("Kohdataan", "200", "90");
        house.partners.clear();
        assertThat(house.seeing().one(id).document().facts()).isEqualTo(facts);
        assertThat(house.seeing().one(id).laterFacts())
                .extracting(it -> it.today().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void is_told_in_the_morning_which_drafts_are_due_and_others_are_not() {
        var id = house.begun("a", YEAR);
        house.begun("b", new ReportPeriod(YEAR.first(), YEAR.last().plusYears(3)));
        finished("c", YEAR);

        assertThat(house.waiting(Role.WORKER).now()).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(id);
            assertThat(it.unwritten()).isEqualTo(1);
        });
        assertThat(house.waiting(Role.EXPERIENCE_PARTNER).now()).isEmpty();
    }

    @Test
    void has_last_year_s_finished_words_beside_and_no_draft_s() {
        var draft = house.begun("luonnos", YEAR);
        write(draft, 0, "Kesken.");
        finished("a", YEAR);
        var next = house.begun("b", NEXT_YEAR);

        assertThat(house.seeing().one(next).before().orElseThrow().words()).containsEntry(TARGET, "Tulivat.");
    }

    @Test
    void makes_a_copy_of_a_design_fit_for_reports_from_then_on() {
        house.counted.put(VISITS, "120");
        house.counted.put(HOURS, "40");
        var before = house.begun("a", YEAR);
        var design = house.designing().copy(Digest.of("k"), new DesignCode("funder-result"), Language.FI);
        assertThat(house.designing().copy(Digest.of("k"), new DesignCode("funder-result"), Language.FI))
                .isEqualTo(design);
        var choices = List.of(
                new SectionChoice(TARGET, true, 700, List.of(HOURS)),
                new SectionChoice(LESSONS, false, 500, List.of()));
        assertThat(house.designing().rewrite(design, 0, "STEA 2027", choices, Language.FI))
                .isEmpty();
        assertThat(house.designing().rewrite(design, 0, "Muu", choices, Language.FI))
                .as("a colleague was faster")
                .isPresent();

        var id = house.keeping()
                .begin(Digest.of("b"), house.programme, design.value().toString(), Language.FI, YEAR)
                .orElseThrow();
        assertThat(house.seeing().one(id).document().title()).isEqualTo("STEA 2027");
        assertThat(house.seeing().one(id).document().sections()).singleElement().satisfies(it -> {
            assertThat(it.longest()).isEqualTo(700);
            assertThat(it.figures()).extracting(line -> line.code()).containsExactly(HOURS);
        });
        assertThat(house.seeing().one(before).document().sections()).hasSize(2);
        assertThat(house.designing().remove(design, 0)).isFalse();
        assertThat(house.designing().remove(design, 1)).isTrue();
        assertThat(house.seeing().one(id).document().sections()).hasSize(1);
        assertThatThrownBy(() -> house.designing().one(design, Language.FI)).isInstanceOf(NotFound.class);
    }

    @Test
    void finds_an_old_draft_gone_and_what_is_finished_still_there() {
        var draft = house.begun("a", YEAR);
        var finished = finished("b", YEAR);
        house.work.clock.moveOn(Duration.ofDays(729));
        assertThat(house.forgetting().run()).isZero();
        house.work.clock.moveOn(Duration.ofDays(5));

        assertThat(house.forgetting().run()).isEqualTo(1);
        assertThat(house.reports.find(draft)).isEmpty();
        assertThat(house.reports.find(finished)).isPresent();
    }

    private ReportId finished(String form, ReportPeriod period) {
        var id = house.begun(form, period);
        write(id, 0, "Tulivat.");
        assertThat(house.keeping().finish(id, 1)).isEqualTo(FreezeOutcome.FROZEN);
        return id;
    }

    private WriteOutcome write(ReportId id, int seen, String words) {
        return house.keeping().write(id, TARGET, seen, words);
    }
}
