package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.domain.shared.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Forgets feedback for good: first the key that opens its words, then the row. */
@Dependent
public class Forgetting {
    private final FeedbackItems items;
    private final Publications publications;
    private final Seals seals;

    @Inject
    public Forgetting(FeedbackItems items, Publications publications, Seals seals) {
        this.items = items;
        this.publications = publications;
        this.seals = seals;
    }

    public void forget(Feedback feedback) {
        seals.destroy(feedback.key());
        items.remove(feedback);
    }

    /** Also what was told in public about it; only where its author wants that. */
    public void textsAbout(Feedback feedback) {
        publications.of(feedback.id()).forEach(publications::remove);
    }
}
