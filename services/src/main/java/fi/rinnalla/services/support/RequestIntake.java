package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.feedback.UsedForms;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.support.AskedFor;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestText;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.feedback.CardsOfForms;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps a request, once for each form, its words closed with a key of its own. Whoever is refused has no card made for them. */
@Dependent
public class RequestIntake {
    private final SupportRequests requests;
    private final UsedForms usedForms;
    private final CardsOfForms cards;
    private final Seals seals;
    private final Clock clock;

    @Inject
    public RequestIntake(SupportRequests requests, UsedForms usedForms, CardsOfForms cards, Seals seals, Clock clock) {
        this.requests = requests;
        this.usedForms = usedForms;
        this.cards = cards;
        this.seals = seals;
        this.clock = clock;
    }

    /** What became of an earlier copy of this form, where there was one. */
    Optional<RequestTaken> seen(RequestForm form) {
        return requests.findByFormKey(form.formKey())
                .<RequestTaken>map(it -> it.says(form.content())
                        ? kept(it, true, cards.newsOf(form.formKey(), form.card()))
                        : new RequestTaken.Different())
                .or(() -> usedForms.holds(form.formKey()) ? Optional.of(new RequestTaken.Deleted()) : Optional.empty());
    }

    /** @param words what the new card will be found by, or the held one is; empty for the one that lies open */
    RequestTaken take(RequestForm form, Optional<Digest> words) {
        return seen(form)
                .orElseGet(() -> cards.cardOf(form.formKey(), form.card(), words)
                        .<RequestTaken>map(card -> keep(form, card))
                        .orElseGet(RequestTaken.NoSuchCard::new));
    }

    private RequestTaken.Kept keep(RequestForm form, CardId card) {
        var request = SupportRequest.of(sealed(form, card), Helsinki.day(clock.instant()));
        requests.add(request);
        return kept(request, false, CardsOfForms.firstNewsOf(form.card()));
    }

    private static RequestTaken.Kept kept(SupportRequest it, boolean again, CardNews news) {
        return new RequestTaken.Kept(it.id(), it.dueOn(), again, news);
    }

    private AskedFor sealed(RequestForm form, CardId card) {
        var id = RequestId.random();
        var key = seals.newKey();
        return new AskedFor(
                id,
                card,
                key,
                form.formKey(),
                form.content(),
                form.source(),
                form.language(),
                form.wishes(),
                form.way(),
                form.speaks(),
                form.interpreter(),
                form.times(),
                form.answeredBy(),
                form.saysWho(),
                sealed(form, id, key));
    }

    private Map<RequestText, Sealed> sealed(RequestForm form, RequestId id, KeyId key) {
        return form.texts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> seals.seal(key, id.place(it.getKey()), it.getValue())));
    }
}
