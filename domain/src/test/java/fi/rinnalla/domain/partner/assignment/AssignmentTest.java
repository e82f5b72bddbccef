package fi.rinnalla.domain.partner.assignment;

import static fi.rinnalla.domain.partner.assignment.AnAssignment.CLOSED;
import static fi.rinnalla.domain.partner.assignment.AnAssignment.MONDAY;
import static fi.rinnalla.domain.partner.assignment.AnAssignment.THE_DAY;
import static fi.rinnalla.domain.partner.assignment.AnAssignment.offered;
import static fi.rinnalla.domain.partner.assignment.AnAssignment.ordered;
import static fi.rinnalla.domain.partner.assignment.AnAssignment.somebody;
import static fi.rinnalla.domain.partner.assignment.AnAssignment.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An assignment")
class AssignmentTest {
    private final Assignment assignment = ordered(1);

    @Test
    void is_never_ordered_or_offered_without_a_professional_counterpart() {
        assertThatThrownBy(() -> new OfferTerms(THE_DAY, LocalTime.NOON, 60, "Kampus", 0, "", "  "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OrderWish(
                        Strand.PEER,
                        Set.of(),
                        "",
                        " ",
                        true,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        PartOfDay.ANY,
                        OrderLength.HOUR,
                        Language.FI,
                        1,
                        FeePayer.ORDERER,
                        Audience.NOT_SAID))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_agreed_when_as_many_said_yes_as_were_wished_for_and_keeps_nobody_else_waiting() {
        var two = ordered(2);
        var first = offered(two, somebody());
        var second = offered(two, somebody());
        var third = offered(two, somebody());

        assertThat(two.accept(first, MONDAY)).isTrue();
        assertThat(two.state()).isEqualTo(AssignmentState.LOOKING);
        assertThat(two.accept(second, MONDAY)).isTrue();

        assertThat(two.state()).isEqualTo(AssignmentState.AGREED);
        assertThat(two.offered(third).orElseThrow().state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(two.accept(third, MONDAY)).as("too late").isFalse();
        assertThat(two.offer(new OfferId(UUID.randomUUID()), somebody(), Digest.of("late"), terms(), MONDAY))
                .isEqualTo(OfferOutcome.NOT_NOW);
    }

    @Test
    void is_not_offered_again_to_whoever_is_asked_or_said_no() {
        var partner = somebody();
        var offer = offered(assignment, partner);
        assertThat(assignment.mayBeOfferedTo(partner)).isFalse();

        assignment.decline(offer, MONDAY);

        assertThat(assignment.offer(new OfferId(UUID.randomUUID()), partner, Digest.of("2"), terms(), MONDAY))
                .isEqualTo(OfferOutcome.NOT_THEM);
        assertThat(assignment.next(MONDAY)).isEqualTo(NextStep.OFFER);
    }

    @Test
    void takes_a_suggested_time_as_the_partners_yes() {
        var offer = offered(assignment, somebody());
        var other = new SuggestedTime(THE_DAY.plusDays(1), LocalTime.of(13, 0));

        assertThat(assignment.suggest(offer, other, MONDAY)).isTrue();
        assertThat(assignment.next(MONDAY)).isEqualTo(NextStep.SUGGESTION);
        assertThat(assignment.takeTheSuggestedTime(offer, MONDAY)).isTrue();

        assertThat(assignment.state()).isEqualTo(AssignmentState.AGREED);
        var terms = assignment.coming().get(0).terms();
        assertThat(terms.day()).isEqualTo(other.day());
        assertThat(terms.starts()).isEqualTo(other.start());
        assertThat(terms.place()).isEqualTo("Kampus");
    }

    @Test
    void asks_others_again_when_somebody_cannot_come_after_all() {
        var offer = offered(assignment, somebody());
        assignment.accept(offer, MONDAY);

        assertThat(assignment.giveBack(offer, MONDAY)).isTrue();

        assertThat(assignment.state()).isEqualTo(AssignmentState.LOOKING);
        assertThat(assignment.next(MONDAY)).isEqualTo(NextStep.OFFER);
        assertThat(assignment.wasHeld(MONDAY, 90, new Present(1, 0, 20), MONDAY))
                .as("nobody was there")
                .isFalse();
    }

    @Test
    void settles_for_fewer_than_were_wished_for_and_for_nobody_never() {
        var three = ordered(3);
        assertThat(three.settleForThoseWhoSaidYes(MONDAY)).isFalse();
        three.accept(offered(three, somebody()), MONDAY);

        assertThat(three.settleForThoseWhoSaidYes(MONDAY)).isTrue();

        assertThat(three.state()).isEqualTo(AssignmentState.AGREED);
        assertThat(three.wish().partners()).isEqualTo(1);
    }

    @Test
    void says_at_each_step_what_comes_next() {
        assertThat(assignment.next(MONDAY)).isEqualTo(NextStep.READING);
        assignment.takeUp(MONDAY);
        assertThat(assignment.next(MONDAY)).isEqualTo(NextStep.OFFER);
        var offer = offered(assignment, somebody());
        assertThat(assignment.next(MONDAY)).isEqualTo(NextStep.ANSWERS);
        assignment.accept(offer, MONDAY);
        assertThat(assignment.next(MONDAY)).isEqualTo(NextStep.PREPARATION_DAY);
        assignment.prepareOn(MONDAY.plusDays(2), MONDAY);
        assertThat(assignment.next(MONDAY)).isEqualTo(NextStep.THE_DAY);
        assertThat(assignment.next(MONDAY.plusDays(2))).isEqualTo(NextStep.PREPARATION);
        assignment.isPreparedNow(MONDAY.plusDays(2));
        assertThat(assignment.next(THE_DAY)).isEqualTo(NextStep.THE_DAY);
        assertThat(assignment.next(THE_DAY.plusDays(1))).isEqualTo(NextStep.MARKING);
        assignment.wasHeld(THE_DAY, 95, new Present(2, 0, 28), THE_DAY.plusDays(1));
        assertThat(assignment.next(THE_DAY.plusDays(1))).isEqualTo(NextStep.DEBRIEF_DAY);
        assignment.debriefOn(THE_DAY.plusDays(2), THE_DAY.plusDays(1));
        assertThat(assignment.next(THE_DAY.plusDays(1))).isEqualTo(NextStep.DEBRIEF);
        assignment.isDebriefedNow(THE_DAY.plusDays(2));
        assertThat(assignment.next(THE_DAY.plusDays(2))).isEqualTo(NextStep.FEEDBACK);
        assignment.ordererSays(UUID.randomUUID(), saying(), THE_DAY.plusDays(2));
        assertThat(assignment.next(THE_DAY.plusDays(2))).isEqualTo(NextStep.FEEDBACK);
        assignment.partnerSays(UUID.randomUUID(), offer, saying(), THE_DAY.plusDays(2));
        assertThat(assignment.next(THE_DAY.plusDays(2))).isEqualTo(NextStep.NOTHING);
    }

    @Test
    void forgets_where_the_orderer_is_reached_when_it_is_done_or_cancelled() {
        assignment.accept(offered(assignment, somebody()), MONDAY);
        assertThat(assignment.text(OrderText.WHERETO)).isPresent();
        assignment.wasHeld(MONDAY, 90, new Present(1, 0, 20), MONDAY);
        assertThat(assignment.text(OrderText.WHERETO)).isEmpty();

        var other = ordered(1);
        other.cancel(CancelledBy.ORDERER, MONDAY);
        assertThat(other.text(OrderText.WHERETO)).isEmpty();
        assertThat(other.takeUp(MONDAY)).isFalse();
    }

    @Test
    void is_spoken_of_once_by_each_who_was_there_and_only_when_it_is_done() {
        var offer = offered(assignment, somebody());
        assignment.accept(offer, MONDAY);
        assertThat(assignment.ordererSays(UUID.randomUUID(), saying(), MONDAY)).isFalse();
        assignment.wasHeld(MONDAY, 90, new Present(1, 0, 20), MONDAY);

        assertThat(assignment.ordererSays(UUID.randomUUID(), saying(), MONDAY)).isTrue();
        assertThat(assignment.ordererSays(UUID.randomUUID(), saying(), MONDAY)).isFalse();
        assertThat(assignment.partnerSays(UUID.randomUUID(), offer, saying(), MONDAY))
                .isTrue();
        assertThat(assignment.partnerSays(UUID.randomUUID(), new OfferId(UUID.randomUUID()), saying(), MONDAY))
                .isFalse();
    }

    @Test
    void keeps_its_numbers_and_nobodys_words_when_it_is_forgotten() {
        assignment.accept(offered(assignment, somebody()), MONDAY);
        assignment.wasHeld(MONDAY, 90, new Present(1, 0, 20), MONDAY);
        assignment.ordererSays(UUID.randomUUID(), saying(), MONDAY);

        assignment.forget(CancelledBy.ORDERER, MONDAY);

        assertThat(assignment.state()).isEqualTo(AssignmentState.DONE);
        assertThat(assignment.card()).isEmpty();
        assertThat(assignment.key()).isEmpty();
        assertThat(assignment.text(OrderText.HOPED)).isEmpty();
        assertThat(assignment.feedback().get(0).said().words()).isEmpty();
        assertThat(assignment.feedback().get(0).said().again()).isEqualTo(Judgement.YES);
        assertThat(assignment.held().orElseThrow().present().students()).isEqualTo(20);
    }

    private static Saying saying() {
        return new Saying(Judgement.YES, Judgement.PARTLY, Judgement.YES, Optional.of(CLOSED));
    }

    @Test
    void is_agreed_without_a_partner_only_where_a_training_of_ours_answers_it() {
        var order = ordered(AnAssignment.wish(0));
        order.takeUp(MONDAY);

        assertThat(order.next(MONDAY)).isEqualTo(NextStep.TRAINING);
        assertThat(order.settleForThoseWhoSaidYes(MONDAY)).isFalse();
        assertThat(order.isTaughtOn(THE_DAY, MONDAY)).isTrue();
        assertThat(order.state()).isEqualTo(AssignmentState.AGREED);
        assertThat(order.next(MONDAY)).isEqualTo(NextStep.THE_DAY);
        assertThat(order.isNotTaught(MONDAY)).isTrue();
        assertThat(order.state()).isEqualTo(AssignmentState.LOOKING);
    }

    @Test
    void is_done_by_the_training_that_answers_it_and_told_of_there_alone() {
        var order = ordered(1);
        var asked = offered(order, somebody());
        order.isTaughtOn(THE_DAY, MONDAY);

        assertThat(order.state()).as("a partner is still asked").isEqualTo(AssignmentState.LOOKING);
        assertThat(order.wasTaught(THE_DAY, 180, new Present(4, 1, 2), THE_DAY.minusDays(1)))
                .isFalse();
        assertThat(order.wasTaught(THE_DAY, 180, new Present(4, 1, 2), THE_DAY)).isTrue();
        assertThat(order.state()).isEqualTo(AssignmentState.DONE);
        assertThat(order.text(OrderText.WHERETO)).isEmpty();
        assertThat(order.offered(asked).orElseThrow().state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(order.wasHeld(THE_DAY, 60, new Present(9, 9, 9), THE_DAY)).isFalse();
        assertThat(order.held().orElseThrow().present()).isEqualTo(new Present(4, 1, 2));
        assertThat(order.next(THE_DAY)).as("nobody has to talk it over").isEqualTo(NextStep.FEEDBACK);
    }

    @Test
    void wishes_for_nobody_only_where_teaching_is_asked_for() {
        assertThat(OrderWish.mayWishFor(0, Strand.TEACHING)).isTrue();
        assertThat(OrderWish.mayWishFor(0, Strand.PEER)).isFalse();
        assertThat(OrderWish.mayWishFor(OrderWish.MOST_PARTNERS + 1, Strand.TEACHING))
                .isFalse();
    }
}
