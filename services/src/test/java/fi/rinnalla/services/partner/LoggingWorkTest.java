package fi.rinnalla.services.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.partner.LogOutcome.Logged;
import fi.rinnalla.services.partner.LogOutcome.LooksLogged;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A partner's log")
class LoggingWorkTest {
    private final FeePlace here = new FeePlace();
    private final LoggingWork logging = here.logging();

    @Test
    void takes_the_same_form_once() {
        var first = logging.log(Digest.of("form"), here.meeting(0, 60, 0), Optional.empty(), false);
        var again = logging.log(Digest.of("form"), here.meeting(0, 60, 0), Optional.empty(), false);

        assertThat(again).isEqualTo(first);
        assertThat(here.shelf.works.all).hasSize(1);
        assertThat(here.place.audit.kinds()).containsExactly(AuditAct.LOGGED_WORK);
    }

    @Test
    void asks_once_about_what_looks_logged_and_believes_whoever_is_sure() {
        here.log("first", here.meeting(1, 60, 0));

        assertThat(logging.log(Digest.of("second"), here.meeting(1, 60, 5000), Optional.empty(), false))
                .isInstanceOf(LooksLogged.class);
        assertThat(here.shelf.works.all).hasSize(1);
        assertThat(logging.log(Digest.of("second"), here.meeting(1, 60, 5000), Optional.empty(), true))
                .isInstanceOf(Logged.class);
        assertThat(logging.log(Digest.of("third"), here.meeting(1, 90, 0), Optional.empty(), false))
                .isInstanceOf(Logged.class);
        assertThat(logging.log(Digest.of("fourth"), here.meeting(2, 60, 0), Optional.empty(), false))
                .isInstanceOf(Logged.class);
    }

    @Test
    void knows_neither_tomorrow_nor_long_ago() {
        for (var daysAgo : new int[] {-1, WorkDone.DAYS_BACK + 1}) {
            assertThatThrownBy(() -> logging.log(
                            Digest.of("form " + daysAgo), here.meeting(daysAgo, 60, 0), Optional.empty(), false))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(here.log("longest ago", here.meeting(WorkDone.DAYS_BACK, 60, 0)))
                .isNotNull();
    }

    @Test
    void tells_a_worker_the_same_day_that_somebody_wants_to_talk_and_keeps_nothing_of_how_anybody_feels() {
        var outcome = (Logged)
                logging.log(Digest.of("form"), here.meeting(0, 60, 0), Optional.of(Feeling.WANTS_TO_TALK), false);
        logging.log(Digest.of("another"), here.meeting(0, 30, 0), Optional.of(Feeling.WANTS_TO_TALK), false);
        logging.log(Digest.of("a third"), here.meeting(0, 90, 0), Optional.of(Feeling.TIRED), false);

        assertThat(outcome.calledBy()).contains(here.today().plusDays(1));
        assertThat(here.shelf.debriefs.all).hasSize(1);
        assertThat(logging.mine().orElseThrow().calledBy())
                .contains(here.today().plusDays(1));
    }

    @Test
    void lets_a_worker_call_and_forgets_it_a_week_later() {
        logging.log(Digest.of("form"), here.meeting(0, 60, 0), Optional.of(Feeling.WANTS_TO_TALK), false);
        var worker = here.place.accounts.hire("tyontekija1", Role.WORKER);
        var caller = here.place.caller(worker, Role.WORKER);
        var calling = new CallingForDebriefs(
                here.shelf.debriefs, here.partners, caller, here.place.auditing(caller), here.place.clock);
        var waiting = new SeeingDebriefsThatWait(here.shelf.debriefs, caller, here.place.clock);
        assertThat(waiting.waiting().due()).containsExactly(here.today().plusDays(1));

        var row = calling.list().waiting().get(0);
        assertThat(row.called()).isEqualTo("Kaisla");
        assertThat(calling.done(row.id())).isTrue();
        assertThat(calling.done(row.id())).isFalse();

        assertThat(waiting.waiting().isEmpty()).isTrue();
        var forgetting = new ForgettingDebriefs(here.shelf.debriefs, here.place.clock);
        here.place.clock.moveOn(Duration.ofDays(7));
        assertThat(forgetting.run()).isZero();
        here.place.clock.moveOn(Duration.ofDays(1));
        assertThat(forgetting.run()).isEqualTo(1);
        assertThat(here.place.audit.kinds()).contains(AuditAct.MARKED_DEBRIEF);
    }

    @Test
    void tells_nobody_else_on_the_first_page_that_somebody_waits() {
        logging.log(Digest.of("form"), here.meeting(0, 60, 0), Optional.of(Feeling.WANTS_TO_TALK), false);

        var caller = here.place.caller(here.approver, Role.FEE_APPROVER);
        assertThat(new SeeingDebriefsThatWait(here.shelf.debriefs, caller, here.place.clock)
                        .waiting()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void gives_an_entry_back_until_something_is_asked_for_it() {
        var mistaken = here.log("mistaken", here.meeting(0, 60, 0));
        assertThat(logging.takeBack(mistaken)).isTrue();
        assertThat(logging.takeBack(mistaken)).isFalse();

        var asked = here.log("asked for", here.meeting(0, 60, 0));
        here.claiming().send(Digest.of("claim"), here.everything());
        assertThat(logging.takeBack(asked)).isFalse();
        assertThat(here.shelf.works.all).hasSize(1);
    }
}
