package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.ApprovalOutcome.Approved;
import fi.rinnalla.domain.feedback.DraftOutcome.Drafted;
import fi.rinnalla.domain.feedback.OfferOutcome.GoesOn;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * "You said, this happened": a text of its own, never the feedback itself. Its author may refuse it where there is a
 * card; a second person looks at it before it comes out; where there is no second person, the same one after a night.
 */
@Entity
@Table(schema = "app", name = "publication")
public class Publication {
    /** So long may an author with a card refuse, before silence counts as yes; never for other words than their own. */
    public static final int DAYS_TO_REFUSE = 7;

    @Id
    private UUID id;

    @Column(name = "feedback_id")
    private FeedbackId feedback;

    private boolean paraphrase;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private PublicationState state;

    @Embedded
    private PublicText text;

    @Embedded
    private Approval approval;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Version
    private int version;

    protected Publication() {}

    private Publication(Feedback about, Audience audience, PublicText text) {
        this.id = PublicationId.random().value();
        this.feedback = about.id();
        this.paraphrase = about.useOfWords() == UseOfWords.PARAPHRASED;
        this.audience = audience;
        this.state = PublicationState.DRAFT;
        this.text = text;
        this.approval = Approval.none();
    }

    public static DraftOutcome draft(Feedback about, DraftText draft, StaffId writer, Instant now) {
        return draft.reasonNotToTake(about)
                .<DraftOutcome>map(DraftOutcome.Refused::new)
                .orElseGet(() ->
                        new Drafted(new Publication(about, draft.audience(), new PublicText(draft, writer, now))));
    }

    /** As long as it is not public: a draft again, and whoever wrote it last is its writer. For other readers it is another text. */
    public DraftOutcome rewrite(Feedback about, DraftText draft, StaffId writer, Instant now) {
        if (!state.onItsWay() || audience != draft.audience()) {
            return new DraftOutcome.Refused(DraftOutcome.Refusal.NO_LONGER_A_DRAFT);
        }
        return draft.reasonNotToTake(about)
                .<DraftOutcome>map(DraftOutcome.Refused::new)
                .orElseGet(() -> rewrite(new PublicText(draft, writer, now)));
    }

    private Drafted rewrite(PublicText anew) {
        state = PublicationState.DRAFT;
        answeredOn = null;
        text = anew;
        return new Drafted(this);
    }

    /** The writer is content with it: on to the author, where there is a card, else to the second person. */
    public OfferOutcome offer(Feedback about) {
        var next = about.card().isPresent() ? PublicationState.AWAITS_AUTHOR : PublicationState.AWAITS_SECOND;
        return go(PublicationState.DRAFT, next, OfferOutcome.Refusal.NOT_A_DRAFT);
    }

    public OfferOutcome acceptedByAuthor(LocalDate today) {
        return answered(
                go(
                        PublicationState.AWAITS_AUTHOR,
                        PublicationState.AWAITS_SECOND,
                        OfferOutcome.Refusal.NOT_WAITING_FOR_THE_AUTHOR),
                today);
    }

    private OfferOutcome answered(OfferOutcome outcome, LocalDate today) {
        if (outcome instanceof GoesOn) {
            answeredOn = today;
        }
        return outcome;
    }

    /** The second person would not publish it like this: back to its writer. */
    public OfferOutcome sendBack() {
        return go(
                PublicationState.AWAITS_SECOND, PublicationState.DRAFT, OfferOutcome.Refusal.NOT_WAITING_FOR_A_SECOND);
    }

    private OfferOutcome go(PublicationState from, PublicationState to, OfferOutcome.Refusal otherwise) {
        return state == from ? arrive(to) : new OfferOutcome.Refused(otherwise);
    }

    private GoesOn arrive(PublicationState at) {
        state = at;
        return new GoesOn(at);
    }

    /** At any time, also when it is public already: then it is no longer. */
    public OfferOutcome refusedByAuthor(LocalDate today) {
        return answered(takeBack(PublicationState.REFUSED), today);
    }

    public OfferOutcome withdraw() {
        return takeBack(PublicationState.WITHDRAWN);
    }

    private OfferOutcome takeBack(PublicationState to) {
        return state.gone() ? new OfferOutcome.Refused(OfferOutcome.Refusal.GONE) : arrive(to);
    }

    /** @param anotherCould whether somebody else of the staff is there who may approve */
    public ApprovalOutcome approve(StaffId approver, boolean anotherCould, Instant now) {
        return reasonToWait(Helsinki.day(now))
                .or(() -> reasonNotToApprove(approver, anotherCould, now))
                .<ApprovalOutcome>map(ApprovalOutcome.Refused::new)
                .orElseGet(() -> publish(approver, now));
    }

    private Optional<ApprovalOutcome.Refusal> reasonToWait(LocalDate today) {
        return switch (state) {
            case AWAITS_SECOND -> Optional.empty();
            case AWAITS_AUTHOR -> reasonToWaitForTheAuthor(today);
            case DRAFT, PUBLISHED, SHARED, REFUSED, WITHDRAWN -> Optional.of(ApprovalOutcome.Refusal.NOT_WAITING);
        };
    }

    private Optional<ApprovalOutcome.Refusal> reasonToWaitForTheAuthor(LocalDate today) {
        if (paraphrase) {
            return Optional.of(ApprovalOutcome.Refusal.AUTHOR_MUST_ACCEPT);
        }
        return today.isAfter(refusableUntil())
                ? Optional.empty()
                : Optional.of(ApprovalOutcome.Refusal.AUTHOR_MAY_STILL_REFUSE);
    }

    private Optional<ApprovalOutcome.Refusal> reasonNotToApprove(StaffId approver, boolean anotherCould, Instant now) {
        if (!text.isBy(approver)) {
            return Optional.empty();
        }
        if (anotherCould) {
            return Optional.of(ApprovalOutcome.Refusal.SECOND_PERSON_NEEDED);
        }
        return text.wasSleptOn(now) ? Optional.empty() : Optional.of(ApprovalOutcome.Refusal.SLEEP_ON_IT);
    }

    private Approved publish(StaffId approver, Instant now) {
        state = audience == Audience.GROUP ? PublicationState.SHARED : PublicationState.PUBLISHED;
        approval = Approval.given(approver, text.isBy(approver), now);
        return new Approved(approval.publishedOn().orElseThrow(), approval.alone());
    }

    public boolean isPublic(LocalDate today) {
        return state == PublicationState.PUBLISHED
                && publishedOn().filter(it -> !today.isBefore(it)).isPresent();
    }

    /** Development groups may read it, among the words of others. */
    public boolean isShared(LocalDate today) {
        return state == PublicationState.SHARED
                && publishedOn().filter(it -> !today.isBefore(it)).isPresent();
    }

    /** The last day on which the author's silence is not yet a yes. */
    public LocalDate refusableUntil() {
        return text.writtenOn().plusDays(DAYS_TO_REFUSE);
    }

    public PublicationId id() {
        return new PublicationId(id);
    }

    /** Empty when the feedback has been forgotten or deleted. */
    public Optional<FeedbackId> feedback() {
        return Optional.ofNullable(feedback);
    }

    public boolean paraphrase() {
        return paraphrase;
    }

    public Audience audience() {
        return audience;
    }

    public PublicationState state() {
        return state;
    }

    public Language language() {
        return text.language();
    }

    public String said() {
        return text.said();
    }

    public String done() {
        return text.done();
    }

    public ChangeState change() {
        return text.change();
    }

    public StaffId writtenBy() {
        return text.writtenBy();
    }

    public Instant writtenAt() {
        return text.writtenAt();
    }

    public Optional<StaffId> approvedBy() {
        return approval.by();
    }

    public Optional<Instant> approvedAt() {
        return approval.at();
    }

    public boolean alone() {
        return approval.alone();
    }

    /** The day on which its author said yes or no. */
    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public Optional<LocalDate> publishedOn() {
        return approval.publishedOn();
    }

    public int version() {
        return version;
    }
}
