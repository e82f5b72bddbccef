package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.DraftOutcome;
import fi.rinnalla.domain.feedback.DraftText;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.OfferOutcome;
import fi.rinnalla.domain.feedback.Publication;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.feedback.DraftingOutcome.Overtaken;
import fi.rinnalla.services.feedback.DraftingOutcome.Refused;
import fi.rinnalla.services.feedback.DraftingOutcome.Saved;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes what is to be told in public: a text of its own, never the feedback itself. */
@UseCase
@MayBeDoneBy(Permission.DRAFT_PUBLICATIONS)
@Shows("feedback")
public class DraftingAPublication {
    private final FeedbackItems items;
    private final Publications publications;
    private final PublicationSheets sheets;
    private final FeedbackPromise promise;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public DraftingAPublication(
            FeedbackItems items,
            Publications publications,
            PublicationSheets sheets,
            FeedbackPromise promise,
            Auditing auditing,
            Caller caller,
            Clock clock) {
        this.items = items;
        this.publications = publications;
        this.sheets = sheets;
        this.promise = promise;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    public DraftingOutcome draft(FeedbackId about, DraftText text) {
        var feedback = feedback(about);
        var outcome = Publication.draft(feedback, text, caller.staff(), clock.instant());
        if (outcome instanceof DraftOutcome.Drafted drafted) {
            publications.add(drafted.publication());
        }
        return saved(outcome);
    }

    /** @param version the one the writer had before their eyes */
    public DraftingOutcome rewrite(PublicationId id, int version, DraftText text) {
        var publication = held(id);
        if (publication.version() != version) {
            return new Overtaken(sheets.of(publication));
        }
        var about = publication.feedback().map(this::feedback).orElseThrow(() -> new NotFound(id));
        return saved(publication.rewrite(about, text, caller.staff(), clock.instant()));
    }

    /** On to the author with a card, or to a second person. */
    public OfferOutcome offer(PublicationId id) {
        var publication = held(id);
        var about = publication.feedback().map(this::feedback).orElseThrow(() -> new NotFound(id));
        var outcome = publication.offer(about);
        if (outcome instanceof OfferOutcome.GoesOn) {
            auditing.note(AuditAct.OFFERED_PUBLICATION, id.value());
        }
        return outcome;
    }

    private DraftingOutcome saved(DraftOutcome outcome) {
        if (outcome instanceof DraftOutcome.Drafted drafted) {
            var id = drafted.publication().id();
            auditing.note(AuditAct.DRAFTED_PUBLICATION, id.value());
            return new Saved(id);
        }
        return new Refused(((DraftOutcome.Refused) outcome).why());
    }

    private Feedback feedback(FeedbackId id) {
        var feedback = items.hold(id).orElseThrow(() -> new NotFound(id));
        promise.kept(feedback);
        return feedback;
    }

    private Publication held(PublicationId id) {
        return publications.hold(id).orElseThrow(() -> new NotFound(id));
    }
}
