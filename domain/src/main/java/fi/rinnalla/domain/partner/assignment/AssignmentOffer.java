package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.WorkingDays;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** An assignment is offered to a partner, who says yes, no, or yes at another time; no reason is asked. */
@Entity
@Table(schema = "app", name = "assignment_offer")
public class AssignmentOffer {
    /** So soon a partner answers; after that it is asked about. */
    public static final int ANSWERED_WITHIN_WORKING_DAYS = 3;

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "assignment_id")
    private Assignment assignment;

    @Column(name = "partner_id")
    private PartnerId partner;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "meets_on")
    private LocalDate meetsOn;

    private LocalTime starts;
    private int minutes;
    private String place;

    @Column(name = "fee_cents")
    private int feeCents;

    @Column(name = "fee_words")
    private String feeWords;

    private String counterpart;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    @Column(name = "offered_on")
    private LocalDate offeredOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "suggested_on")
    private LocalDate suggestedOn;

    @Column(name = "suggested_start")
    private LocalTime suggestedStart;

    protected AssignmentOffer() {}

    static AssignmentOffer of(
            OfferId id, Assignment assignment, PartnerId partner, Digest formKey, OfferTerms terms, LocalDate today) {
        var offer = new AssignmentOffer();
        offer.id = id.value();
        offer.assignment = assignment;
        offer.partner = partner;
        offer.formKey = formKey;
        offer.state = OfferState.OFFERED;
        offer.offeredOn = today;
        offer.dueOn = WorkingDays.plus(today, ANSWERED_WITHIN_WORKING_DAYS);
        offer.agreeOn(terms);
        return offer;
    }

    private void agreeOn(OfferTerms terms) {
        meetsOn = terms.day();
        starts = terms.starts();
        minutes = terms.minutes();
        place = terms.place();
        feeCents = terms.feeCents();
        feeWords = terms.feeWords();
        counterpart = terms.counterpart();
    }

    boolean accept() {
        return become(OfferState.OFFERED, OfferState.ACCEPTED);
    }

    boolean decline() {
        return become(OfferState.OFFERED, OfferState.DECLINED) || become(OfferState.SUGGESTED, OfferState.DECLINED);
    }

    boolean suggest(LocalDate day, LocalTime start) {
        var asked = become(OfferState.OFFERED, OfferState.SUGGESTED);
        if (asked) {
            suggestedOn = day;
            suggestedStart = start;
        }
        return asked;
    }

    /** The partner offered that time, so that nothing is left to ask of them. */
    boolean takeTheSuggestedTime() {
        var taken = become(OfferState.SUGGESTED, OfferState.ACCEPTED);
        if (taken) {
            agreeOn(terms().at(suggestedOn, suggestedStart));
        }
        return taken;
    }

    boolean giveBack() {
        return become(OfferState.ACCEPTED, OfferState.GIVEN_BACK);
    }

    boolean withdraw() {
        var held = state.holds();
        if (held) {
            state = OfferState.WITHDRAWN;
        }
        return held;
    }

    private boolean become(OfferState from, OfferState to) {
        if (state != from) {
            return false;
        }
        state = to;
        return true;
    }

    /** The partner has not answered by the day that was asked for. */
    public boolean isLate(LocalDate today) {
        return state == OfferState.OFFERED && today.isAfter(dueOn);
    }

    public OfferTerms terms() {
        return new OfferTerms(meetsOn, starts, minutes, place, feeCents, feeWords, counterpart);
    }

    /** When they could come, where they said so. */
    public Optional<SuggestedTime> suggested() {
        return Optional.ofNullable(suggestedOn).map(day -> new SuggestedTime(day, suggestedStart));
    }

    public OfferId id() {
        return new OfferId(id);
    }

    public Assignment assignment() {
        return assignment;
    }

    public PartnerId partner() {
        return partner;
    }

    public Digest formKey() {
        return formKey;
    }

    public OfferState state() {
        return state;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
