package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.CardsJustMade;
import fi.rinnalla.domain.access.FreshCard;
import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.access.WordCards;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.GivenFeedback;
import fi.rinnalla.domain.feedback.ReceiveOutcome;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.privacy.Promises;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Outbox;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.privacy.Promising;
import fi.rinnalla.services.shared.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where feedback comes in, from a parent's form or a worker's: seals its words with a key of its own, gives it a day by
 * which an answer is owed, and says so by an outbox row, all or nothing. Works inside a use case.
 */
@Dependent
public class Intake {
    private final FeedbackItems items;
    private final WordCards cards;
    private final CardsJustMade justMade;
    private final Places places;
    private final Programmes programmes;
    private final Tenants tenants;
    private final Promises promises;
    private final Promising promising;
    private final Seals seals;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public Intake(
            FeedbackItems items,
            WordCards cards,
            CardsJustMade justMade,
            Places places,
            Programmes programmes,
            Tenants tenants,
            Promises promises,
            Promising promising,
            Seals seals,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.items = items;
        this.cards = cards;
        this.justMade = justMade;
        this.places = places;
        this.programmes = programmes;
        this.tenants = tenants;
        this.promises = promises;
        this.promising = promising;
        this.seals = seals;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** What became of an earlier copy of this form, where there was one. */
    public Optional<TakenIn> seen(FilledForm form) {
        return items.findByFormKey(form.formKey())
                .map(it -> it.says(form.content())
                        ? new TakenIn.Kept(it.id(), it.dueOn(), true, news(form))
                        : new TakenIn.Different());
    }

    /**
     * @param words what the new card will be found by, or the held one is
     * @param day on which it was said; today, but for what a worker enters later
     */
    public TakenIn take(FilledForm form, Optional<Digest> words, LocalDate day) {
        return seen(form).orElseGet(() -> switch (form.card()) {
            case NONE -> keep(form, Optional.empty(), CardNews.NONE, day);
            case NEW -> keep(form, Optional.of(newCard(form, words.orElseThrow())), CardNews.SHOW, day);
            case HELD ->
                heldCard(words)
                        .map(card -> keep(form, Optional.of(card), CardNews.NONE, day))
                        .orElseGet(TakenIn.NoSuchCard::new);
        });
    }

    private CardNews news(FilledForm form) {
        if (form.card() != CardWish.NEW) {
            return CardNews.NONE;
        }
        var now = clock.instant();
        return justMade.findByForm(form.formKey()).filter(it -> it.isFresh(now)).isPresent()
                ? CardNews.SHOW
                : CardNews.SHOWN_BEFORE;
    }

    private CardId newCard(FilledForm form, Digest lookup) {
        var now = clock.instant();
        var card = WordCard.made(lookup, Helsinki.day(now));
        cards.add(card);
        justMade.add(FreshCard.madeWith(form.formKey(), card.id(), now));
        return card.id();
    }

    private Optional<CardId> heldCard(Optional<Digest> words) {
        return words.isPresent() ? cards.findByLookup(words.get()).map(WordCard::id) : Optional.of(caller.card());
    }

    private TakenIn keep(FilledForm form, Optional<CardId> card, CardNews news, LocalDate day) {
        var received =
                Feedback.receive(given(form, card), day, tenants.current().feedbackDueDays());
        if (received instanceof ReceiveOutcome.Refused refused) {
            throw new IllegalArgumentException("the form was not looked through: " + refused.why());
        }
        var feedback = ((ReceiveOutcome.Received) received).feedback();
        items.add(feedback);
        outbox.post(OutboxKind.ANSWER_OWED, feedback.id().value());
        return new TakenIn.Kept(feedback.id(), feedback.dueOn(), false, news);
    }

    private GivenFeedback given(FilledForm form, Optional<CardId> card) {
        var id = FeedbackId.random();
        var key = seals.newKey();
        var place = form.place().flatMap(places::findByCode);
        return new GivenFeedback(
                id,
                place.map(Place::programme).orElseGet(this::programme),
                place.map(Place::id),
                form.kind(),
                form.source(),
                form.language(),
                form.mood(),
                key,
                sealed(form.helped(), key, id.helped()),
                sealed(form.wish(), key, id.wish()),
                form.useOfWords(),
                card,
                promise(form),
                form.formKey(),
                form.content());
    }

    private Optional<Sealed> sealed(String words, KeyId key, SealPlace place) {
        return words.isEmpty() ? Optional.empty() : Optional.of(seals.seal(key, place, words));
    }

    /** The promise its author read; where the form named none of ours, today's. */
    private PromiseId promise(FilledForm form) {
        return form.promise()
                .flatMap(promises::find)
                .filter(it -> it.kind().equals(Promising.FEEDBACK))
                .map(Promise::id)
                .orElseGet(() -> promising.forFeedback().id());
    }

    /** Of several, the newest that runs. */
    private ProgrammeId programme() {
        var today = Helsinki.day(clock.instant());
        var all = programmes.all();
        return all.stream()
                .filter(it -> it.runsOn(today))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Programme::id)
                .orElseThrow(() -> new IllegalStateException("this organisation has no programme"));
    }
}
