package fi.rinnalla.services.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Likenesses;
import fi.rinnalla.domain.gathering.Need;
import fi.rinnalla.domain.gathering.SeatId;
import fi.rinnalla.domain.gathering.SeatOutcome;
import fi.rinnalla.domain.gathering.SeatOutcome.Refusal;
import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.CardsOfForms;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.CardsOnAShelf;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A worker who acts for somebody on the phone")
class SeatsForOthersTest extends AGroupThatTells {
    private final Caller worker = worker(Role.WORKER);
    private final CardsOnAShelf cards = new CardsOnAShelf();
    private final Likenesses likenesses = (gathering, name) -> Digest.of(gathering + name.likeness());

    @Test
    void takes_a_seat_on_a_new_card_once_for_each_form_and_it_is_noted_once() {
        assertThat(enter("form 1", "Lumme", CardWish.NEW, "one"))
                .isEqualTo(new SeatTaken.Kept(SeatState.HELD, 0, false, CardNews.SHOW));
        assertThat(enter("form 1", "Lumme", CardWish.NEW, "one"))
                .isEqualTo(new SeatTaken.Kept(SeatState.HELD, 0, true, CardNews.SHOW));

        assertThat(cards.made()).hasSize(1);
        assertThat(audit.kinds()).containsExactly(AuditAct.ENTERED_SEAT);
    }

    @Test
    void puts_a_seat_onto_the_card_whose_words_were_read_aloud_and_never_onto_one_that_lies_open_here() {
        enter("form 1", "Lumme", CardWish.NEW, "one");
        worker.holds(CardId.random());

        assertThat(enter("form 2", "Kaisla", CardWish.HELD, "one"))
                .isEqualTo(new SeatTaken.Refused(Refusal.ALREADY_IN));
        assertThat(enter("form 3", "Kaisla", CardWish.HELD, "nobody's")).isEqualTo(new SeatTaken.NoSuchCard());
        assertThat(SeatCheck.of(form("form 4", "Kaisla", CardWish.HELD), false))
                .contains(TakingOutcome.Slip.CARD_EMPTY);
    }

    @Test
    void gives_a_seat_back_and_nothing_is_left_of_the_name_or_of_where_its_holder_was_told() {
        seat(kanerva);
        ask(kanerva, "kanerva@koti.example", false);
        var seat = group.of(kanerva).orElseThrow();

        var freed = freeing().free(group.id(), seat.id()).orElseThrow();

        assertThat(freed.called()).isEqualTo("Kanerva");
        assertThat(seat.called()).isEmpty();
        assertThat(contacts.in(group.id())).isEmpty();
        assertThat(freeing().free(group.id(), seat.id())).as("twice is once").isEmpty();
        assertThat(audit.kinds()).containsExactly(AuditAct.FREED_SEAT);
    }

    @Test
    void gives_it_again_when_that_was_a_mistake() {
        enter("form 1", "Lumme", CardWish.NEW, "one");
        var seat = group.roster().get(0);
        var freed = freeing().free(group.id(), seat.id()).orElseThrow();

        assertThat(freeing().giveAgain(group.id(), freed)).isInstanceOf(SeatOutcome.Seated.class);
        assertThat(freeing().giveAgain(group.id(), freed)).isInstanceOf(SeatOutcome.Seated.class);

        assertThat(seat.state()).isEqualTo(SeatState.HELD);
        assertThat(seat.needs()).containsExactly(Need.CHILD_CARE);
        assertThat(new SeatNames(seals).of(seat)).contains("Lumme");
        assertThat(audit.kinds()).containsExactly(AuditAct.ENTERED_SEAT, AuditAct.FREED_SEAT, AuditAct.GAVE_SEAT_AGAIN);
    }

    @Test
    void takes_nothing_from_the_one_to_whom_it_was_offered_meanwhile_and_keeps_the_old_turn() {
        enter("form 1", "Lumme", CardWish.NEW, "one");
        enter("form 2", "Kaisla", CardWish.NEW, "two");
        enter("form 3", "Sammal", CardWish.NEW, "three");
        var first = group.roster().get(0);
        var freed = freeing().free(group.id(), first.id()).orElseThrow();

        assertThat(freeing().giveAgain(group.id(), freed)).isEqualTo(new SeatOutcome.InLine(first, 0));

        assertThat(group.roster())
                .extracting(it -> it.state())
                .containsExactly(SeatState.OFFERED, SeatState.WAITING, SeatState.WAITING);
    }

    @Test
    void does_not_give_it_again_under_a_name_that_is_somebody_elses_by_now() {
        enter("form 1", "Lumme", CardWish.NEW, "one");
        var freed = freeing().free(group.id(), group.roster().get(0).id()).orElseThrow();
        enter("form 2", "LUMME", CardWish.NEW, "two");

        assertThat(freeing().giveAgain(group.id(), freed)).isEqualTo(new SeatOutcome.Refused(Refusal.NAME_TAKEN));
    }

    @Test
    void finds_nothing_where_there_is_no_such_group_or_seat() {
        var nobody = new SeatId(UUID.randomUUID());
        assertThatThrownBy(() -> freeing().free(new GatheringId(UUID.randomUUID()), nobody))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> freeing().giveAgain(group.id(), new FreedSeat(nobody, "x", Set.of(), Coming.EITHER)))
                .isInstanceOf(NotFound.class);
    }

    private SeatTaken enter(String key, String name, CardWish wish, String words) {
        var intake = new SeatIntake(
                gatherings, new CardsOfForms(cards, cards.fresh(), worker, clock), likenesses, seals, clock);
        return new KeepingAnEnteredSeat(intake, new Auditing(audit, worker))
                .take(form(key, name, wish), Digest.of("words of " + words));
    }

    private SeatForm form(String key, String name, CardWish wish) {
        return new SeatForm(key, group.id(), name, Set.of(Need.CHILD_CARE), Coming.EITHER, wish, "");
    }

    private FreeingASeat freeing() {
        return new FreeingASeat(
                gatherings,
                likenesses,
                new SeatNames(seals),
                new Whereto(contacts, seals),
                seals,
                new Auditing(audit, worker),
                clock);
    }
}
