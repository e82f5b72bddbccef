package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.WorkingDays;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Work that a professional ordered, from the order to what both thought of it. Of the orderer nothing is known but the
 * organisation, a role and, until it is done, where to reach them; days stand here, no moments.
 */
@Entity
@Table(schema = "app", name = "assignment")
public class Assignment {
    /** So soon is an order read by somebody. */
    public static final int READ_WITHIN_WORKING_DAYS = 3;

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private ProgrammeId programme;

    @Embedded
    private Placed placed;

    @Embedded
    private Wished wished;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** When it last moved on or somebody said something. */
    @Column(name = "touched_on")
    private LocalDate touchedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancelled_by")
    private CancelledBy cancelledBy;

    @Embedded
    private Course course;

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("offeredOn, id")
    private List<AssignmentOffer> offers = new ArrayList<>();

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("givenOn, id")
    private List<AssignmentFeedback> feedback = new ArrayList<>();

    protected Assignment() {}

    public static Assignment of(Ordered ordered, LocalDate today) {
        var assignment = new Assignment();
        assignment.id = ordered.id().value();
        assignment.programme = ordered.programme();
        assignment.placed = Placed.of(ordered);
        assignment.wished = Wished.of(ordered.wish());
        assignment.course = new Course();
        assignment.state = AssignmentState.RECEIVED;
        assignment.receivedOn = today;
        assignment.dueOn = WorkingDays.plus(today, READ_WITHIN_WORKING_DAYS);
        assignment.touchedOn = today;
        return assignment;
    }

    /** A worker has read it. Returns whether it was unread. */
    public boolean takeUp(LocalDate today) {
        return move(AssignmentState.RECEIVED, AssignmentState.LOOKING, today);
    }

    /** While places are free. The same form offers once. */
    public OfferOutcome offer(OfferId offer, PartnerId partner, Digest form, OfferTerms terms, LocalDate today) {
        return asking().offer(AssignmentOffer.of(offer, this, partner, form, terms, today), today);
    }

    public boolean mayBeOfferedTo(PartnerId partner) {
        return asked().mayGoTo(partner);
    }

    /** Each of these returns whether it was still to be said. */
    public boolean accept(OfferId offer, LocalDate today) {
        return asking().answer(offer, AssignmentOffer::accept, today);
    }

    public boolean decline(OfferId offer, LocalDate today) {
        return asking().answer(offer, AssignmentOffer::decline, today);
    }

    public boolean suggest(OfferId offer, SuggestedTime time, LocalDate today) {
        return asking().answer(offer, it -> it.suggest(time.day(), time.start()), today);
    }

    /** The orderer agrees to the time a partner suggested. */
    public boolean takeTheSuggestedTime(OfferId offer, LocalDate today) {
        return asking().answer(offer, AssignmentOffer::takeTheSuggestedTime, today);
    }

    /** Said yes and cannot come: others are asked again. */
    public boolean giveBack(OfferId offer, LocalDate today) {
        return asking().takeBack(offer, AssignmentOffer::giveBack, true, today);
    }

    /** The worker takes an offer back. */
    public boolean withdraw(OfferId offer, LocalDate today) {
        return asking().takeBack(offer, AssignmentOffer::withdraw, false, today);
    }

    /** Fewer than were wished for are enough, as the orderer agreed. Returns whether anybody comes. */
    public boolean settleForThoseWhoSaidYes(LocalDate today) {
        return asking().settle(today);
    }

    private Asking asking() {
        return new Asking(this, asked(), wished);
    }

    /** It goes there, on that day. */
    void goesTo(AssignmentState next, LocalDate today) {
        state = next;
        touchedOn = today;
    }

    /** A training of ours answers it on that day; moved, it is said anew. Returns whether it was still to come. */
    public boolean isTaughtOn(LocalDate day, LocalDate today) {
        return noted(wished.isTeaching() && state.isAhead(), today, () -> {
            course.isTaughtOn(day);
            state = state == AssignmentState.RECEIVED ? AssignmentState.LOOKING : state;
            asking().agreeWhereEnoughSaidYes(today);
        });
    }

    /** That training was let be. Whoever said yes still comes; where nobody did, somebody is looked for. */
    public boolean isNotTaught(LocalDate today) {
        return noted(course.training().isPresent() && state.isAhead(), today, () -> {
            course.isNotTaught();
            state = saidYes() > 0 ? state : AssignmentState.LOOKING;
        });
    }

    /** That training was held, with whoever had said yes. Said once more it is put right. */
    public boolean wasTaught(LocalDate day, int length, Present present, LocalDate today) {
        if (course.training().isEmpty() || state == AssignmentState.CANCELLED || day.isAfter(today) || length <= 0) {
            return false;
        }
        asked().withdrawTheOthers();
        state = state == AssignmentState.DONE ? state : AssignmentState.AGREED;
        course.isTaughtOn(day);
        return isHeldNow(day, length, present, today);
    }

    /** When partner, worker and orderer talk it through beforehand. */
    public boolean prepareOn(LocalDate day, LocalDate today) {
        return noted(state == AssignmentState.AGREED, today, () -> course.prepareOn(day));
    }

    public boolean isPreparedNow(LocalDate today) {
        return noted(state == AssignmentState.AGREED && preparation().isPresent(), today, course::isPrepared);
    }

    /**
     * It was held. Said once more it is put right. From now on nobody has to reach the orderer. Where a training of ours
     * answers it, that is told there.
     */
    public boolean wasHeld(LocalDate day, int length, Present present, LocalDate today) {
        return course.training().isEmpty() && isHeldNow(day, length, present, today);
    }

    private boolean isHeldNow(LocalDate day, int length, Present present, LocalDate today) {
        var may = state == AssignmentState.AGREED || state == AssignmentState.DONE;
        return noted(may && !day.isAfter(today) && length > 0, today, () -> {
            state = AssignmentState.DONE;
            placed.forgetWhereto();
            course.wasHeld(new Held(day, length, present));
        });
    }

    /** When the partner and a worker talk about how it went. */
    public boolean debriefOn(LocalDate day, LocalDate today) {
        return noted(state == AssignmentState.DONE, today, () -> course.debriefOn(day));
    }

    public boolean isDebriefedNow(LocalDate today) {
        return noted(state == AssignmentState.DONE && debrief().isPresent(), today, course::isDebriefed);
    }

    /** Let be, by either side and without a reason; nobody waits any more and nobody has to be reached. */
    public boolean cancel(CancelledBy by, LocalDate today) {
        return noted(state.isAhead(), today, () -> {
            state = AssignmentState.CANCELLED;
            cancelledBy = by;
            placed.forgetWhereto();
            asked().withdrawAll();
        });
    }

    private boolean noted(boolean possible, LocalDate today, Runnable change) {
        if (possible) {
            change.run();
            touchedOn = today;
        }
        return possible;
    }

    private boolean move(AssignmentState from, AssignmentState to, LocalDate today) {
        return noted(state == from, today, () -> state = to);
    }

    /** What the orderer thought of it, once it is done, and once. */
    public boolean ordererSays(UUID feedbackId, Saying said, LocalDate today) {
        return says(feedbackId, null, said, today);
    }

    /** What a partner thought of it, who was there. */
    public boolean partnerSays(UUID feedbackId, OfferId offer, Saying said, LocalDate today) {
        var was = asked().at(offer, it -> it.state() == OfferState.ACCEPTED);
        return was && says(feedbackId, offer, said, today);
    }

    private boolean says(UUID feedbackId, OfferId offer, Saying said, LocalDate today) {
        var may = state == AssignmentState.DONE && !isForgotten() && said().lack(Optional.ofNullable(offer));
        return noted(may, today, () -> said().add(AssignmentFeedback.of(feedbackId, this, offer, said, today)));
    }

    private Sayings said() {
        return new Sayings(feedback);
    }

    /** What was written goes, and the way back to whoever wrote it; that it was, and its numbers, stay. */
    public void forget(CancelledBy by, LocalDate today) {
        cancel(by, today);
        placed.forget();
        said().forgetWords();
    }

    public boolean isForgotten() {
        return placed.isForgotten();
    }

    public NextStep next(LocalDate today) {
        return switch (state) {
            case RECEIVED, LOOKING, AGREED -> ahead().next(today);
            case DONE -> whenDone();
            case CANCELLED -> NextStep.NOTHING;
        };
    }

    /** What is seen of it while it is still to come. */
    public Ahead ahead() {
        return new Ahead(
                state,
                wished.partners(),
                asked().count(OfferState.SUGGESTED),
                asked().count(OfferState.OFFERED),
                saidYes(),
                days().max(LocalDate::compareTo),
                course.training().isPresent(),
                preparation());
    }

    /** On which somebody comes: a partner, or the trainers. */
    private Stream<LocalDate> days() {
        return Stream.concat(coming().stream().map(it -> it.terms().day()), course.training().stream());
    }

    private NextStep whenDone() {
        return coming().isEmpty() ? whenTalkedAbout() : course.after().orElseGet(this::whenTalkedAbout);
    }

    private NextStep whenTalkedAbout() {
        return !isForgotten() && said().areMissing(coming().size()) ? NextStep.FEEDBACK : NextStep.NOTHING;
    }

    private int saidYes() {
        return asked().count(OfferState.ACCEPTED);
    }

    private Offers asked() {
        return new Offers(offers);
    }

    /** Nobody has read it by the day that was promised. */
    public boolean isLate(LocalDate today) {
        return state == AssignmentState.RECEIVED && today.isAfter(dueOn);
    }

    /** The offers that were said yes to. */
    public List<AssignmentOffer> coming() {
        return asked().saidYes();
    }

    public Optional<AssignmentOffer> offered(OfferId offer) {
        return asked().find(offer);
    }

    public OrderWish wish() {
        return wished.wish();
    }

    public Optional<Sealed> text(OrderText field) {
        return placed.text(field);
    }

    public Optional<Held> held() {
        return course.held();
    }

    public Optional<LocalDate> trainingOn() {
        return course.training();
    }

    public Optional<Talk> preparation() {
        return course.preparation();
    }

    public Optional<Talk> debrief() {
        return course.debrief();
    }

    public AssignmentId id() {
        return new AssignmentId(id);
    }

    public ProgrammeId programme() {
        return programme;
    }

    public OrdererId orderer() {
        return placed.orderer();
    }

    public Optional<CardId> card() {
        return placed.card();
    }

    public Optional<KeyId> key() {
        return placed.key();
    }

    public Digest formKey() {
        return placed.formKey();
    }

    /** Whether the form held this very content. */
    public boolean says(Digest other) {
        return placed.says(other);
    }

    public OrderSource source() {
        return placed.source();
    }

    public Language language() {
        return placed.language();
    }

    public AssignmentState state() {
        return state;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate touchedOn() {
        return touchedOn;
    }

    public Optional<CancelledBy> cancelledBy() {
        return Optional.ofNullable(cancelledBy);
    }

    public List<AssignmentOffer> offers() {
        return List.copyOf(offers);
    }

    public List<AssignmentFeedback> feedback() {
        return List.copyOf(feedback);
    }
}
