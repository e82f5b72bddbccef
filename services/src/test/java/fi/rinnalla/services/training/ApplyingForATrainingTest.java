package fi.rinnalla.services.training;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.WorkingDays;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.training.ApplicationState;
import fi.rinnalla.domain.training.ApplicationText;
import fi.rinnalla.domain.training.Presence;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.feedback.CardWish;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An application for a training")
class ApplyingForATrainingTest {
    private final TrainingHouse house = new TrainingHouse();

    @Test
    void keeps_an_application_once_and_only_while_the_call_is_open() {
        var first = (ApplicationTaken.Kept) house.apply("1");
        assertThat(first.dueOn()).isEqualTo(WorkingDays.plus(house.today(), 5));
        assertThat(house.apply("1"))
                .isEqualTo(new ApplicationTaken.Kept(first.id(), first.dueOn(), true, CardNews.SHOW));
        assertThat(house.writing().take(house.form("1", "Toinen"), Optional.of(Digest.of("lookup 1"))))
                .isInstanceOf(ApplicationTaken.Different.class);
        assertThat(house.shelves.applied).hasSize(1);

        house.clock.moveOn(Duration.ofDays(12));

        assertThat(house.apply("2")).isInstanceOf(ApplicationTaken.NoCall.class);
        assertThat(house.cards.made())
                .as("no card is made for whoever is refused")
                .hasSize(1);
    }

    @Test
    void sends_an_application_back_that_has_no_name_or_more_than_a_name() {
        var slips = ApplicationCheck.of(
                new ApplicationForm(
                        "1",
                        house.cohort,
                        Language.FI,
                        " ",
                        "",
                        "Tunnus on 131052-308T.",
                        AnsweredBy.CALL,
                        "ei ole",
                        CardWish.NEW,
                        "",
                        false),
                false);

        assertThat(slips)
                .extracting(ApplicationSlip::reason)
                .containsExactly(
                        ApplicationSlip.Reason.MISSING,
                        ApplicationSlip.Reason.IDENTITY_CODE,
                        ApplicationSlip.Reason.NO_NUMBER);
    }

    @Test
    void says_when_to_talk_and_chooses_under_the_name_that_was_chosen() {
        var id = house.applied("1");

        assertThat(house.choosing().invite(id, house.today().plusDays(2), LocalTime.of(10, 0), "Kahvila Turussa."))
                .isTrue();
        var mine = house.reading(0).application(id).orElseThrow();
        assertThat(mine.state()).isEqualTo(ApplicationState.INTERVIEW);
        assertThat(mine.text(ApplicationText.ANSWER)).contains("Kahvila Turussa.");

        house.clock.moveOn(Duration.ofDays(3));
        assertThat(house.choosing().select(id, "")).isTrue();
        assertThat(house.choosing().select(id, "")).as("once").isFalse();

        var training = house.reading(0).trainings().get(0);
        assertThat(training.called()).isEqualTo("Utu");
        assertThat(training.completion().interviewMissing()).isFalse();
        assertThat(house.reading(0).application(id).orElseThrow().text(ApplicationText.WHERETO))
                .as("nobody has to be called any more")
                .isEmpty();
        assertThat(house.audit.kinds()).containsOnly(AuditAct.DECIDED_APPLICATION);
    }

    @Test
    void tells_those_who_keep_it_on_the_first_page_who_has_heard_nothing_yet() {
        var id = house.applied("1");
        house.applied("2");
        assertThat(house.waiting(Role.TRAINER)).isEqualTo(new SeeingApplicationsThatWait.Waiting(2, false));
        assertThat(house.waiting(Role.FEE_APPROVER).isEmpty()).isTrue();

        house.choosing().invite(id, house.today().plusDays(2), LocalTime.of(10, 0), "");
        house.clock.moveOn(Duration.ofDays(10));

        assertThat(house.waiting(Role.TRAINER)).isEqualTo(new SeeingApplicationsThatWait.Waiting(1, true));
    }

    @Test
    void takes_a_no_back_that_was_a_slip_but_not_one_that_the_applicant_said() {
        var id = house.applied("1");
        house.choosing().decline(id, "Kiitos.");
        assertThat(house.choosing().reopen(id)).isTrue();
        assertThat(house.reading(0).application(id).orElseThrow().state()).isEqualTo(ApplicationState.RECEIVED);

        house.keeping(0).withdraw(id);

        assertThat(house.choosing().reopen(id)).isFalse();
        assertThat(house.choosing().select(id, "")).isFalse();
    }

    @Test
    void takes_a_yes_back_that_was_a_slip_and_says_so_on_the_card_with_a_new_promise() {
        var id = house.applied("1");
        house.choosing().select(id, "Tervetuloa.");
        house.clock.moveOn(Duration.ofDays(8));

        assertThat(house.choosing().reopen(id)).isTrue();

        assertThat(house.shelves.members).isEmpty();
        assertThat(house.reading(0).trainings()).isEmpty();
        var mine = house.reading(0).application(id).orElseThrow();
        assertThat(mine.state()).isEqualTo(ApplicationState.RECEIVED);
        assertThat(mine.text(ApplicationText.ANSWER)).isEmpty();
        assertThat(mine.reopenedOn()).contains(house.today());
        assertThat(mine.dueOn()).isEqualTo(WorkingDays.plus(house.today(), 5));

        house.choosing().decline(id, "");
        assertThat(house.reading(0).application(id).orElseThrow().reopenedOn())
                .as("an answer that holds is the whole truth")
                .isEmpty();
        house.choosing().reopen(id);
        assertThat(house.choosing().select(id, "")).as("chosen anew").isTrue();
        assertThat(house.shelves.members).hasSize(1);
    }

    @Test
    void takes_no_yes_back_once_anything_has_followed_from_it() {
        house.member("1");
        var id = house.shelves.applied.get(0).id();
        var session = house.session("a", TrainingHouse.STARTS, false);
        assertThat(house.deskReading().mayBeTakenBack(id)).isTrue();

        house.marking().mark(session, Map.of(house.shelves.members.get(0).id(), Presence.PRESENT));
        assertThat(house.choosing().reopen(id)).as("marked").isFalse();
        house.marking().clear(session);
        assertThat(house.deskReading().mayBeTakenBack(id)).isTrue();

        house.seeingOff().committed(house.shelves.members.get(0).id(), Optional.of(house.today()));
        assertThat(house.choosing().reopen(id)).as("committed").isFalse();
        house.seeingOff().committed(house.shelves.members.get(0).id(), Optional.empty());

        house.clock.moveTo(
                TrainingHouse.STARTS.atTime(17, 0).atZone(Helsinki.ZONE).toInstant());
        assertThat(house.choosing().reopen(id))
                .as("the first session has begun")
                .isFalse();
        assertThat(house.deskReading().mayBeTakenBack(id)).isFalse();
        assertThat(house.shelves.members).hasSize(1);
    }

    @Test
    void is_entered_for_somebody_on_the_phone_once_and_noted_once() {
        var entering = new KeepingAnEnteredApplication(house.intake(), house.auditing());

        var kept = (ApplicationTaken.Kept) entering.take(house.form("9", "Utu"), Digest.of("lookup 9"));
        assertThat(entering.take(house.form("9", "Utu"), Digest.of("lookup 9")))
                .isEqualTo(new ApplicationTaken.Kept(kept.id(), kept.dueOn(), true, CardNews.SHOW));

        assertThat(house.shelves.applied).hasSize(1);
        assertThat(house.audit.kinds()).containsExactly(AuditAct.ENTERED_APPLICATION);
        assertThat(house.reading(0).application(kept.id()).orElseThrow().text(ApplicationText.CALLED))
                .as("whoever has the card reads what was entered")
                .contains("Utu");
    }
}
