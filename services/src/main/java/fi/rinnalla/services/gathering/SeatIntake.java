package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.gathering.Asked;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.Likenesses;
import fi.rinnalla.domain.gathering.Nickname;
import fi.rinnalla.domain.gathering.Seat;
import fi.rinnalla.domain.gathering.SeatId;
import fi.rinnalla.domain.gathering.SeatOutcome;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.CardsOfForms;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Keeps a wish for a seat, once for each form. Whoever is refused has no card made for them. */
@Dependent
public class SeatIntake {
    private final Gatherings gatherings;
    private final CardsOfForms cards;
    private final Likenesses likenesses;
    private final Seals seals;
    private final Clock clock;

    @Inject
    public SeatIntake(Gatherings gatherings, CardsOfForms cards, Likenesses likenesses, Seals seals, Clock clock) {
        this.gatherings = gatherings;
        this.cards = cards;
        this.likenesses = likenesses;
        this.seals = seals;
        this.clock = clock;
    }

    /** What became of an earlier copy of this form, where there was one. */
    Optional<SeatTaken> seen(SeatForm form) {
        return gatherings
                .seatByForm(form.formKey())
                .map(seat -> new SeatTaken.Kept(
                        seat.state(), before(seat), true, cards.newsOf(form.formKey(), form.card())));
    }

    private int before(Seat seat) {
        return gatherings.find(seat.gathering()).map(it -> it.before(seat)).orElse(0);
    }

    /** @param words what the new card will be found by, or the held one is; empty for the one that lies open */
    SeatTaken take(SeatForm form, Optional<Digest> words) {
        return seen(form).orElseGet(() -> decide(form, words));
    }

    private SeatTaken decide(SeatForm form, Optional<Digest> words) {
        var group = gatherings.hold(form.gathering()).orElseThrow(() -> new NotFound(form.gathering()));
        var likeness = likenesses.of(group.id(), new Nickname(form.nickname()));
        var held = form.card() == CardWish.HELD ? cards.held(words) : Optional.<CardId>empty();
        if (form.card() == CardWish.HELD && held.isEmpty()) {
            return new SeatTaken.NoSuchCard();
        }
        return group.line()
                .reasonToRefuse(held, likeness, clock.instant())
                .<SeatTaken>map(SeatTaken.Refused::new)
                .orElseGet(() -> {
                    var card = held.orElseGet(() -> cards.made(form.formKey(), words.orElseThrow()));
                    return signUp(group, form, card, likeness);
                });
    }

    private SeatTaken signUp(Gathering group, SeatForm form, CardId card, Digest likeness) {
        var id = SeatId.random();
        var key = seals.newKey();
        var called = seals.seal(key, id.called(), new Nickname(form.nickname()).words());
        var asked = new Asked(id, card, key, called, likeness, form.formKey(), form.needs(), form.coming());
        var outcome = group.line().signUp(asked, clock.instant());
        var news = CardsOfForms.firstNewsOf(form.card());
        if (outcome instanceof SeatOutcome.Seated seated) {
            return new SeatTaken.Kept(seated.seat().state(), 0, false, news);
        }
        if (outcome instanceof SeatOutcome.InLine line) {
            return new SeatTaken.Kept(line.seat().state(), line.before(), false, news);
        }
        throw new IllegalStateException("refused after it was asked: " + outcome);
    }
}
