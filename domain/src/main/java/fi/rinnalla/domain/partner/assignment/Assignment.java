package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Chosen;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.WorkingDays;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.function.Predicate;
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

    @Column(name = "orderer_id")
    private OrdererId orderer;

    @Column(name = "card_id")
    private CardId card;

    @Column(name = "key_id")
    private KeyId key;

    @Column(name = "form_key")
    private Digest formKey;

    private Digest content;

    @Enumerated(EnumType.STRING)
    private OrderSource source;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Strand strand;

    private String themes;
    private String unit;
    private String counterpart;
    private boolean online;
    private String town;

    @Column(name = "wanted_on")
    private LocalDate wantedOn;

    @Column(name = "other_on")
    private LocalDate otherOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "part_of_day")
    private PartOfDay part;

    @Enumerated(EnumType.STRING)
    private OrderLength length;

    @Enumerated(EnumType.STRING)
    private Language speaks;

    private int partners;

    @Enumerated(EnumType.STRING)
    private FeePayer payer;

    private String professions;
    private Integer expected;
    private Sealed hoped;
    private Sealed whereto;

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

    @Column(name = "preparation_on")
    private LocalDate preparationOn;

    private boolean prepared;

    /** The day of the training of ours that answers it. */
    @Column(name = "training_on")
    private LocalDate trainingOn;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private int minutes;
    private int professionals;
    private int parents;
    private int students;

    @Column(name = "debrief_on")
    private LocalDate debriefOn;

    private boolean debriefed;

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
        assignment.orderer = ordered.orderer();
        assignment.card = ordered.card();
        assignment.key = ordered.key();
        assignment.formKey = ordered.formKey();
        assignment.content = ordered.content();
        assignment.source = ordered.source();
        assignment.language = ordered.language();
        assignment.wish(ordered.wish());
        assignment.hoped = ordered.hoped().orElse(null);
        assignment.whereto = ordered.whereto();
        assignment.state = AssignmentState.RECEIVED;
        assignment.receivedOn = today;
        assignment.dueOn = WorkingDays.plus(today, READ_WITHIN_WORKING_DAYS);
        assignment.touchedOn = today;
        return assignment;
    }

    private void wish(OrderWish wish) {
        strand = wish.strand();
        themes = Chosen.text(wish.themes());
        unit = wish.unit();
        counterpart = wish.counterpart();
        online = wish.online();
        town = wish.town();
        wantedOn = wish.wantedOn().orElse(null);
        otherOn = wish.otherOn().orElse(null);
        part = wish.part();
        length = wish.length();
        speaks = wish.speaks();
        partners = wish.partners();
        payer = wish.payer();
        professions = Chosen.text(wish.audience().professions());
        expected = wish.audience().many().orElse(null);
    }

    /** A worker has read it. Returns whether it was unread. */
    public boolean takeUp(LocalDate today) {
        return move(AssignmentState.RECEIVED, AssignmentState.LOOKING, today);
    }

    /** While places are free. The same form offers once. */
    public OfferOutcome offer(OfferId offer, PartnerId partner, Digest form, OfferTerms terms, LocalDate today) {
        if (offers.stream().anyMatch(it -> it.formKey().equals(form))) {
            return OfferOutcome.OFFERED;
        }
        if (state != AssignmentState.RECEIVED && state != AssignmentState.LOOKING) {
            return OfferOutcome.NOT_NOW;
        }
        if (!mayBeOfferedTo(partner)) {
            return OfferOutcome.NOT_THEM;
        }
        offers.add(AssignmentOffer.of(offer, this, partner, form, terms, today));
        state = AssignmentState.LOOKING;
        touchedOn = today;
        return OfferOutcome.OFFERED;
    }

    public boolean mayBeOfferedTo(PartnerId partner) {
        return offers.stream()
                .filter(it -> it.partner().equals(partner))
                .noneMatch(it -> it.state().holds() || it.state().isNo());
    }

    /** Each of these returns whether it was still to be said. */
    public boolean accept(OfferId offer, LocalDate today) {
        return answered(state == AssignmentState.LOOKING && at(offer, AssignmentOffer::accept), today);
    }

    public boolean decline(OfferId offer, LocalDate today) {
        return answered(state == AssignmentState.LOOKING && at(offer, AssignmentOffer::decline), today);
    }

    public boolean suggest(OfferId offer, SuggestedTime time, LocalDate today) {
        return answered(
                state == AssignmentState.LOOKING && at(offer, it -> it.suggest(time.day(), time.start())), today);
    }

    /** The orderer agrees to the time a partner suggested. */
    public boolean takeTheSuggestedTime(OfferId offer, LocalDate today) {
        return answered(state == AssignmentState.LOOKING && at(offer, AssignmentOffer::takeTheSuggestedTime), today);
    }

    /** Said yes and cannot come: others are asked again. */
    public boolean giveBack(OfferId offer, LocalDate today) {
        var given = isToCome() && at(offer, AssignmentOffer::giveBack);
        if (given) {
            state = AssignmentState.LOOKING;
        }
        return answered(given, today);
    }

    /** The worker takes an offer back. */
    public boolean withdraw(OfferId offer, LocalDate today) {
        var taken = isToCome() && at(offer, AssignmentOffer::withdraw);
        if (taken && count(OfferState.ACCEPTED) < partners) {
            state = AssignmentState.LOOKING;
        }
        return answered(taken, today);
    }

    private boolean isToCome() {
        return state == AssignmentState.LOOKING || state == AssignmentState.AGREED;
    }

    private boolean at(OfferId offer, Predicate<AssignmentOffer> step) {
        return offers.stream().filter(it -> it.id().equals(offer)).anyMatch(step);
    }

    private boolean answered(boolean moved, LocalDate today) {
        if (moved) {
            touchedOn = today;
            agreeWhereEnoughSaidYes();
        }
        return moved;
    }

    /** Where as many have said yes as were wished for, nobody else is kept waiting. */
    private void agreeWhereEnoughSaidYes() {
        if (state == AssignmentState.LOOKING && count(OfferState.ACCEPTED) >= partners && somebodyComes()) {
            state = AssignmentState.AGREED;
            offers.stream().filter(it -> it.state() != OfferState.ACCEPTED).forEach(AssignmentOffer::withdraw);
        }
    }

    private boolean somebodyComes() {
        return trainingOn != null || count(OfferState.ACCEPTED) > 0;
    }

    /** Fewer than were wished for are enough, as the orderer agreed. Returns whether anybody comes. */
    public boolean settleForThoseWhoSaidYes(LocalDate today) {
        var said = count(OfferState.ACCEPTED);
        if (state != AssignmentState.LOOKING || !somebodyComes()) {
            return false;
        }
        partners = said;
        return answered(true, today);
    }

    /** A training of ours answers it on that day; moved, it is said anew. Returns whether it was still to come. */
    public boolean isTaughtOn(LocalDate day, LocalDate today) {
        return noted(strand == Strand.TEACHING && state.isAhead(), today, () -> {
            trainingOn = day;
            state = state == AssignmentState.RECEIVED ? AssignmentState.LOOKING : state;
            agreeWhereEnoughSaidYes();
        });
    }

    /** That training was let be. Whoever said yes still comes; where nobody did, somebody is looked for. */
    public boolean isNotTaught(LocalDate today) {
        return noted(trainingOn != null && state.isAhead(), today, () -> {
            trainingOn = null;
            state = count(OfferState.ACCEPTED) > 0 ? state : AssignmentState.LOOKING;
        });
    }

    /** That training was held, with whoever had said yes. Said once more it is put right. */
    public boolean wasTaught(LocalDate day, int length, Present present, LocalDate today) {
        if (trainingOn == null || state == AssignmentState.CANCELLED || day.isAfter(today)) {
            return false;
        }
        offers.stream().filter(it -> it.state() != OfferState.ACCEPTED).forEach(AssignmentOffer::withdraw);
        state = state == AssignmentState.DONE ? state : AssignmentState.AGREED;
        trainingOn = day;
        return isHeldNow(day, length, present, today);
    }

    /** When partner, worker and orderer talk it through beforehand. */
    public boolean prepareOn(LocalDate day, LocalDate today) {
        return noted(state == AssignmentState.AGREED, today, () -> {
            preparationOn = day;
            prepared = false;
        });
    }

    public boolean isPreparedNow(LocalDate today) {
        return noted(state == AssignmentState.AGREED && preparationOn != null, today, () -> prepared = true);
    }

    /**
     * It was held. Said once more it is put right. From now on nobody has to reach the orderer. Where a training of ours
     * answers it, that is told there.
     */
    public boolean wasHeld(LocalDate day, int length, Present present, LocalDate today) {
        return trainingOn == null && isHeldNow(day, length, present, today);
    }

    private boolean isHeldNow(LocalDate day, int length, Present present, LocalDate today) {
        var may = state == AssignmentState.AGREED || state == AssignmentState.DONE;
        return noted(may && !day.isAfter(today) && length > 0, today, () -> {
            state = AssignmentState.DONE;
            whereto = null;
            heldOn = day;
            minutes = length;
            professionals = present.professionals();
            parents = present.parents();
            students = present.students();
        });
    }

    /** When the partner and a worker talk about how it went. */
    public boolean debriefOn(LocalDate day, LocalDate today) {
        return noted(state == AssignmentState.DONE, today, () -> {
            debriefOn = day;
            debriefed = false;
        });
    }

    public boolean isDebriefedNow(LocalDate today) {
        return noted(state == AssignmentState.DONE && debriefOn != null, today, () -> debriefed = true);
    }

    /** Let be, by either side and without a reason; nobody waits any more and nobody has to be reached. */
    public boolean cancel(CancelledBy by, LocalDate today) {
        return noted(state.isAhead(), today, () -> {
            state = AssignmentState.CANCELLED;
            cancelledBy = by;
            whereto = null;
            offers.forEach(AssignmentOffer::withdraw);
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
        var was = offers.stream().anyMatch(it -> it.id().equals(offer) && it.state() == OfferState.ACCEPTED);
        return was && says(feedbackId, offer, said, today);
    }

    private boolean says(UUID feedbackId, OfferId offer, Saying said, LocalDate today) {
        var whose = Optional.ofNullable(offer);
        var may = state == AssignmentState.DONE
                && !isForgotten()
                && feedback.stream().noneMatch(it -> it.offer().equals(whose));
        return noted(may, today, () -> feedback.add(AssignmentFeedback.of(feedbackId, this, offer, said, today)));
    }

    /** What was written goes, and the way back to whoever wrote it; that it was, and its numbers, stay. */
    public void forget(CancelledBy by, LocalDate today) {
        cancel(by, today);
        card = null;
        key = null;
        hoped = null;
        whereto = null;
        feedback.forEach(AssignmentFeedback::forgetWords);
    }

    public boolean isForgotten() {
        return key == null;
    }

    public NextStep next(LocalDate today) {
        return switch (state) {
            case RECEIVED -> NextStep.READING;
            case LOOKING -> whileLooking();
            case AGREED -> whileAgreed(today);
            case DONE -> whenDone();
            case CANCELLED -> NextStep.NOTHING;
        };
    }

    private NextStep whileLooking() {
        if (count(OfferState.SUGGESTED) > 0) {
            return NextStep.SUGGESTION;
        }
        if (count(OfferState.OFFERED) > 0) {
            return NextStep.ANSWERS;
        }
        return partners == 0 ? NextStep.TRAINING : NextStep.OFFER;
    }

    private NextStep whileAgreed(LocalDate today) {
        if (days().allMatch(it -> it.isBefore(today))) {
            return trainingOn == null ? NextStep.MARKING : NextStep.THE_DAY;
        }
        if (coming().isEmpty()) {
            return NextStep.THE_DAY;
        }
        if (preparationOn == null) {
            return NextStep.PREPARATION_DAY;
        }
        return !prepared && !preparationOn.isAfter(today) ? NextStep.PREPARATION : NextStep.THE_DAY;
    }

    /** On which somebody comes: a partner, or the trainers. */
    private Stream<LocalDate> days() {
        return Stream.concat(coming().stream().map(it -> it.terms().day()), Optional.ofNullable(trainingOn).stream());
    }

    private NextStep whenDone() {
        if (coming().isEmpty()) {
            return !isForgotten() && feedback.isEmpty() ? NextStep.FEEDBACK : NextStep.NOTHING;
        }
        if (debriefOn == null) {
            return NextStep.DEBRIEF_DAY;
        }
        if (!debriefed) {
            return NextStep.DEBRIEF;
        }
        return !isForgotten() && feedback.size() <= coming().size() ? NextStep.FEEDBACK : NextStep.NOTHING;
    }

    private int count(OfferState which) {
        return (int) offers.stream().filter(it -> it.state() == which).count();
    }

    /** Nobody has read it by the day that was promised. */
    public boolean isLate(LocalDate today) {
        return state == AssignmentState.RECEIVED && today.isAfter(dueOn);
    }

    /** The offers that were said yes to. */
    public List<AssignmentOffer> coming() {
        return offers.stream().filter(it -> it.state() == OfferState.ACCEPTED).toList();
    }

    public Optional<AssignmentOffer> offered(OfferId offer) {
        return offers.stream().filter(it -> it.id().equals(offer)).findFirst();
    }

    public OrderWish wish() {
        return new OrderWish(
                strand,
                Chosen.in(PartnerTheme.class, themes),
                unit,
                counterpart,
                online,
                town,
                Optional.ofNullable(wantedOn),
                Optional.ofNullable(otherOn),
                part,
                length,
                speaks,
                partners,
                payer,
                new Audience(Chosen.in(Profession.class, professions), Optional.ofNullable(expected)));
    }

    public Optional<Sealed> text(OrderText field) {
        return Optional.ofNullable(
                switch (field) {
                    case HOPED -> hoped;
                    case WHERETO -> whereto;
                });
    }

    public Optional<Held> held() {
        return Optional.ofNullable(heldOn)
                .map(day -> new Held(day, minutes, new Present(professionals, parents, students)));
    }

    public Optional<LocalDate> trainingOn() {
        return Optional.ofNullable(trainingOn);
    }

    public Optional<Talk> preparation() {
        return Optional.ofNullable(preparationOn).map(day -> new Talk(day, prepared));
    }

    public Optional<Talk> debrief() {
        return Optional.ofNullable(debriefOn).map(day -> new Talk(day, debriefed));
    }

    public AssignmentId id() {
        return new AssignmentId(id);
    }

    public ProgrammeId programme() {
        return programme;
    }

    public OrdererId orderer() {
        return orderer;
    }

    public Optional<CardId> card() {
        return Optional.ofNullable(card);
    }

    public Optional<KeyId> key() {
        return Optional.ofNullable(key);
    }

    public Digest formKey() {
        return formKey;
    }

    /** Whether the form held this very content. */
    public boolean says(Digest other) {
        return content.equals(other);
    }

    public OrderSource source() {
        return source;
    }

    public Language language() {
        return language;
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
