package fi.rinnalla.services.presence;

import static fi.rinnalla.domain.presence.VisitKind.FIRST_TIMER;
import static fi.rinnalla.domain.presence.VisitKind.PARENT;
import static fi.rinnalla.domain.presence.VisitKind.RELATIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.measure.VisitFigures;
import fi.rinnalla.domain.presence.DayCosts;
import fi.rinnalla.domain.presence.Presentees;
import fi.rinnalla.domain.presence.UndoTime;
import fi.rinnalla.domain.presence.VisitId;
import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shelf.OnePlace;
import fi.rinnalla.services.shelf.VisitsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tally of a meeting place")
class TallyingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final StaffId AINO = new StaffId(new UUID(7, 1));

    private final Workplace workplace = new Workplace();
    private final VisitsOnAShelf visits = new VisitsOnAShelf();
    private final OnePlace places = new OnePlace();
    private final TallyingVisits tallying = new TallyingVisits(visits, places, workplace.clock);
    private final AmendingAVisit amending = new AmendingAVisit(visits, workplace.clock);
    private final CorrectingADay correcting;
    private final ClosingADay closing;

    TallyingTest() {
        var caller = workplace.worker(AINO);
        var auditing = workplace.auditing(caller);
        correcting = new CorrectingADay(visits, places, auditing, caller, workplace.clock);
        closing = new ClosingADay(visits, visits, places, auditing, caller, workplace.clock);
    }

    @Test
    void counts_a_form_once_however_often_it_is_sent_and_a_fresh_one_anew() {
        var first = tap(PARENT, "one");
        var again = tap(PARENT, "one");
        tap(PARENT, "two");

        assertThat(again).isEqualTo(first);
        assertThat(figures().of(PARENT)).isEqualTo(2);
    }

    @Test
    void takes_another_kind_from_the_same_form_for_another_visit() {
        tap(PARENT, "one");
        tap(RELATIVE, "one");

        assertThat(figures().visits()).isEqualTo(2);
    }

    @Test
    void does_not_count_what_was_taken_back_even_where_its_form_comes_once_more() {
        undo(tap(FIRST_TIMER, "one").orElseThrow());
        tap(FIRST_TIMER, "one");

        assertThat(figures().visits()).isZero();
    }

    @Test
    void may_be_taken_back_for_ten_minutes_and_no_longer_nor_by_a_slip_that_is_not_ours() {
        var mark = tap(PARENT, "one").orElseThrow();
        var now = workplace.clock.instant();

        assertThat(amending.undo(mark, Optional.empty())).isFalse();
        assertThat(amending.undo(mark, Optional.of(now.minus(UndoTime.LASTS)))).isFalse();
        assertThat(figures().visits()).isEqualTo(1);
        assertThat(amending.undo(mark, Optional.of(now.minus(UndoTime.LASTS).plusSeconds(1))))
                .isTrue();
        assertThat(figures().visits()).isZero();
    }

    @Test
    void takes_nothing_for_a_day_to_come_and_for_one_more_than_two_years_gone() {
        assertThat(tallying.tap(OnePlace.CODE, TODAY.plusDays(1), PARENT, "a")).isEmpty();
        assertThat(tallying.tap(OnePlace.CODE, TODAY.minusMonths(24).minusDays(1), PARENT, "b"))
                .isEmpty();
        assertThat(tallying.tap(OnePlace.CODE, TODAY.minusMonths(24), PARENT, "c"))
                .isPresent();
    }

    @Test
    void is_not_there_for_a_place_that_is_not() {
        assertThatThrownBy(() -> tallying.tap("muualla", TODAY, PARENT, "a")).isInstanceOf(NotFound.class);
    }

    @Test
    void leaves_no_moment_of_a_visit_in_the_audit_trail() {
        undo(tap(PARENT, "one").orElseThrow());

        assertThat(workplace.audit.all()).isEmpty();
    }

    @Test
    void becomes_what_somebody_sets_it_to_and_says_who_and_from_what() {
        tap(PARENT, "one");

        correcting.correct(OnePlace.CODE, TODAY, Map.of(PARENT, 5, RELATIVE, 0), Digest.of("form one, long enough"));

        assertThat(figures().of(PARENT)).isEqualTo(5);
        assertThat(visits.corrections(places.place.id(), TODAY, TODAY))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.before()).isEqualTo(1);
                    assertThat(it.after()).isEqualTo(5);
                    assertThat(it.account()).isEqualTo(AINO);
                });
        assertThat(workplace.audit.kinds()).containsExactly(AuditAct.CORRECTED_VISITS);
    }

    @Test
    void is_corrected_once_by_a_form_that_is_sent_twice_though_somebody_tapped_between() {
        var form = Digest.of("a form of corrections");
        correcting.correct(OnePlace.CODE, TODAY, Map.of(PARENT, 5), form);
        tap(PARENT, "late");
        correcting.correct(OnePlace.CODE, TODAY, Map.of(PARENT, 5), form);

        assertThat(figures().of(PARENT)).isEqualTo(6);
    }

    @Test
    void is_closed_once_with_what_had_come_and_still_takes_what_comes_late() {
        tap(PARENT, "one");
        close();
        close();
        tap(PARENT, "from the tablet");

        assertThat(visits.of(places.place.id(), TODAY).orElseThrow().visits()).isEqualTo(1);
        assertThat(figures().visits()).isEqualTo(2);
        assertThat(workplace.audit.kinds()).containsExactly(AuditAct.CLOSED_DAY);
    }

    @Test
    void is_opened_again_and_the_closing_stays_as_history() {
        close();
        closing.reopen(OnePlace.CODE, TODAY);
        closing.reopen(OnePlace.CODE, TODAY);

        assertThat(visits.of(places.place.id(), TODAY)).isEmpty();
        assertThat(workplace.audit.kinds()).containsExactly(AuditAct.CLOSED_DAY, AuditAct.REOPENED_DAY);
    }

    private Optional<VisitId> tap(VisitKind kind, String form) {
        return tallying.tap(OnePlace.CODE, TODAY, kind, form);
    }

    private void close() {
        closing.close(OnePlace.CODE, TODAY, DayCosts.of(1_250, "STEA"), Presentees.of(1, 1, 0));
    }

    private void undo(VisitId mark) {
        amending.undo(mark, Optional.of(workplace.clock.instant()));
    }

    private VisitFigures figures() {
        return VisitFigures.of(visits.counts(TODAY, TODAY));
    }
}
