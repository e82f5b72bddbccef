package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.ApprovalOutcome.Approved;
import fi.rinnalla.domain.feedback.DraftOutcome.Drafted;
import fi.rinnalla.domain.feedback.OfferOutcome.GoesOn;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<PublicationState> NOT_YET_PUBLIC =
            EnumSet.of(PublicationState.DRAFT, PublicationState.AWAITS_AUTHOR, PublicationState.AWAITS_SECOND);

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    @Id
    private UUID id;

    @Column(name = "feedback_id")
    private FeedbackId feedback;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String said;
    private String done;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_state")
    private ChangeState change;

    @Enumerated(EnumType.STRING)
    private PublicationState state;

    private boolean paraphrase;

    @Column(name = "written_by")
    private StaffId writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "approved_by")
    private StaffId approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    private boolean alone;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Version
    private int version;

    protected Publication() {}

    private Publication(Feedback about, DraftText text, StaffId writer, Instant now) {
        id = PublicationId.random().value();
        feedback = about.id();
        paraphrase = about.useOfWords() == UseOfWords.PARAPHRASED;
        state = PublicationState.DRAFT;
        write(text, writer, now);
    }

    public static DraftOutcome draft(Feedback about, DraftText text, StaffId writer, Instant now) {
        return reasonNotToWrite(about, text)
                .<DraftOutcome>map(DraftOutcome.Refused::new)
                .orElseGet(() -> new Drafted(new Publication(about, text, writer, now)));
    }

    /** As long as it is not public: a draft again, and whoever wrote it last is its writer. */
    public DraftOutcome rewrite(Feedback about, DraftText text, StaffId writer, Instant now) {
        if (!NOT_YET_PUBLIC.contains(state)) {
            return new DraftOutcome.Refused(DraftOutcome.Refusal.NO_LONGER_A_DRAFT);
        }
        var refusal = reasonNotToWrite(about, text);
        if (refusal.isPresent()) {
            return new DraftOutcome.Refused(refusal.get());
        }
        state = PublicationState.DRAFT;
        write(text, writer, now);
        return new Drafted(this);
    }

    /** The second person would not publish it like this: back to its writer. */
    public OfferOutcome sendBack() {
        return state == PublicationState.AWAITS_SECOND
                ? goOn(PublicationState.DRAFT)
                : new OfferOutcome.Refused(OfferOutcome.Refusal.NOT_WAITING_FOR_A_SECOND);
    }

    /** The writer is content with it: on to the author, where there is a card, else to the second person. */
    public OfferOutcome offer(Feedback about) {
        if (state != PublicationState.DRAFT) {
            return new OfferOutcome.Refused(OfferOutcome.Refusal.NOT_A_DRAFT);
        }
        return goOn(about.card().isPresent() ? PublicationState.AWAITS_AUTHOR : PublicationState.AWAITS_SECOND);
    }

    public OfferOutcome acceptedByAuthor() {
        if (state != PublicationState.AWAITS_AUTHOR) {
            return new OfferOutcome.Refused(OfferOutcome.Refusal.NOT_WAITING_FOR_THE_AUTHOR);
        }
        return goOn(PublicationState.AWAITS_SECOND);
    }

    /** At any time, also when it is public already: then it is no longer. */
    public OfferOutcome refusedByAuthor() {
        return takeBack(PublicationState.REFUSED);
    }

    public OfferOutcome withdraw() {
        return takeBack(PublicationState.WITHDRAWN);
    }

    /** @param anotherCould whether somebody else of the staff is there who may approve */
    public ApprovalOutcome approve(StaffId approver, boolean anotherCould, Instant now) {
        return reasonNotToApprove(approver, anotherCould, now)
                .<ApprovalOutcome>map(ApprovalOutcome.Refused::new)
                .orElseGet(() -> publish(approver, now));
    }

    public boolean isPublic(LocalDate today) {
        return state == PublicationState.PUBLISHED && !today.isBefore(publishedOn);
    }

    private void write(DraftText text, StaffId writer, Instant now) {
        writtenBy = writer;
        writtenAt = now;
        language = text.language();
        said = text.said();
        done = text.done();
        change = text.change();
    }

    private static Optional<DraftOutcome.Refusal> reasonNotToWrite(Feedback about, DraftText text) {
        if (about.state() == FeedbackState.SET_ASIDE) {
            return Optional.of(DraftOutcome.Refusal.SET_ASIDE);
        }
        if (about.useOfWords() == UseOfWords.THEME_ONLY) {
            return Optional.of(DraftOutcome.Refusal.ONLY_AS_A_THEME);
        }
        if (about.useOfWords() == UseOfWords.PARAPHRASED && about.card().isEmpty()) {
            return Optional.of(DraftOutcome.Refusal.PARAPHRASE_NEEDS_A_CARD);
        }
        if (text.hasAHole()) {
            return Optional.of(DraftOutcome.Refusal.NOTHING_SAID);
        }
        return hints(text) && !text.checked() ? Optional.of(DraftOutcome.Refusal.NOT_CHECKED) : Optional.empty();
    }

    private static boolean hints(DraftText text) {
        return TellingDetails.areIn(text.said()) || TellingDetails.areIn(text.done());
    }

    private Optional<ApprovalOutcome.Refusal> reasonNotToApprove(StaffId approver, boolean anotherCould, Instant now) {
        if (state == PublicationState.AWAITS_AUTHOR && paraphrase) {
            return Optional.of(ApprovalOutcome.Refusal.AUTHOR_MUST_ACCEPT);
        }
        if (state == PublicationState.AWAITS_AUTHOR && !Helsinki.day(now).isAfter(refusableUntil())) {
            return Optional.of(ApprovalOutcome.Refusal.AUTHOR_MAY_STILL_REFUSE);
        }
        if (state != PublicationState.AWAITS_AUTHOR && state != PublicationState.AWAITS_SECOND) {
            return Optional.of(ApprovalOutcome.Refusal.NOT_WAITING);
        }
        return approver.equals(writtenBy) ? reasonNotToApproveAlone(anotherCould, now) : Optional.empty();
    }

    private Optional<ApprovalOutcome.Refusal> reasonNotToApproveAlone(boolean anotherCould, Instant now) {
        if (anotherCould) {
            return Optional.of(ApprovalOutcome.Refusal.SECOND_PERSON_NEEDED);
        }
        var morningAfter = Helsinki.day(writtenAt).plusDays(1).atTime(MORNING).atZone(Helsinki.ZONE);
        return now.isBefore(morningAfter.toInstant())
                ? Optional.of(ApprovalOutcome.Refusal.SLEEP_ON_IT)
                : Optional.empty();
    }

    private Approved publish(StaffId approver, Instant now) {
        state = PublicationState.PUBLISHED;
        approvedBy = approver;
        approvedAt = now;
        alone = approver.equals(writtenBy);
        publishedOn = PublishingDay.after(Helsinki.day(now));
        return new Approved(publishedOn, alone);
    }

    private OfferOutcome takeBack(PublicationState to) {
        if (state == PublicationState.REFUSED || state == PublicationState.WITHDRAWN) {
            return new OfferOutcome.Refused(OfferOutcome.Refusal.GONE);
        }
        return goOn(to);
    }

    private GoesOn goOn(PublicationState to) {
        state = to;
        return new GoesOn(to);
    }

    public PublicationId id() {
        return new PublicationId(id);
    }

    /** Empty when the feedback has been forgotten or deleted. */
    public Optional<FeedbackId> feedback() {
        return Optional.ofNullable(feedback);
    }

    public Language language() {
        return language;
    }

    public String said() {
        return said;
    }

    public String done() {
        return done;
    }

    public ChangeState change() {
        return change;
    }

    public PublicationState state() {
        return state;
    }

    public boolean paraphrase() {
        return paraphrase;
    }

    public StaffId writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** The last day on which the author's silence is not yet a yes. */
    public LocalDate refusableUntil() {
        return Helsinki.day(writtenAt).plusDays(DAYS_TO_REFUSE);
    }

    public Optional<StaffId> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    public boolean alone() {
        return alone;
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    public int version() {
        return version;
    }
}
