package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.OfferOutcome;
import fi.rinnalla.domain.feedback.Publication;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Stale;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The author decides what others may see: of one text, or of everything about one feedback. */
@UseCase
@MayBeDoneBy(Permission.DECIDE_ON_OWN_WORDS)
public class DecidingOnMyWords {
    private final MyItems mine;
    private final Publications publications;
    private final Clock clock;

    @Inject
    public DecidingOnMyWords(MyItems mine, Publications publications, Clock clock) {
        this.mine = mine;
        this.publications = publications;
        this.clock = clock;
    }

    /**
     * @param version of the text the author has seen
     * @throws Stale where it has been rewritten meanwhile: a yes holds for what was read
     */
    public OfferOutcome approve(PublicationId id, int version) {
        var text = hold(id);
        if (text.version() != version) {
            throw new Stale(id);
        }
        return text.acceptedByAuthor(today());
    }

    /** At any time, also when it is public already. */
    public OfferOutcome refuse(PublicationId id) {
        return hold(id).refusedByAuthor(today());
    }

    /** Where the words may no longer be used as before, texts written under the old leave go with it. */
    public void allow(FeedbackId id, UseOfWords wanted) {
        var feedback = mine.hold(id);
        if (feedback.useOfWords() != wanted && wanted != UseOfWords.MINE) {
            publications.of(id).forEach(it -> it.refusedByAuthor(today()));
        }
        feedback.allow(wanted);
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    private Publication hold(PublicationId id) {
        var text = publications.hold(id).orElseThrow(() -> new NotFound(id));
        mine.hold(text.feedback().orElseThrow(() -> new NotFound(id)));
        return text;
    }
}
