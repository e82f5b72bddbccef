package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.GivenFeedback;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringState;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.privacy.Promises;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.privacy.Promising;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Makes feedback of a form: its words sealed with a key of their own, its place and programme found, its promise kept. */
@Dependent
public class SealingForms {
    private final Places places;
    private final Gatherings gatherings;
    private final Programmes programmes;
    private final Promises promises;
    private final Promising promising;
    private final Seals seals;
    private final Clock clock;

    @Inject
    public SealingForms(
            Places places,
            Gatherings gatherings,
            Programmes programmes,
            Promises promises,
            Promising promising,
            Seals seals,
            Clock clock) {
        this.places = places;
        this.gatherings = gatherings;
        this.programmes = programmes;
        this.promises = promises;
        this.promising = promising;
        this.seals = seals;
        this.clock = clock;
    }

    GivenFeedback seal(FilledForm form, Optional<CardId> card) {
        var id = FeedbackId.random();
        var key = seals.newKey();
        var gathering = gathering(form);
        var place = form.place()
                .flatMap(places::findByCode)
                .or(() -> gathering.flatMap(Gathering::place).flatMap(places::find));
        return new GivenFeedback(
                id,
                place.map(Place::programme)
                        .or(() -> gathering.map(Gathering::programme))
                        .orElseGet(this::programme),
                place.map(Place::id),
                gathering.map(Gathering::id),
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

    private Optional<Gathering> gathering(FilledForm form) {
        return form.gathering().flatMap(it -> gatherings.find(it)).filter(it -> it.state() == GatheringState.PUBLISHED);
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
