package fi.rinnalla.domain.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who asked for a call has something to hear, and a worker calls them. No number stands here, and no words: what is
 * told is how things stand when the call is made. It goes with the contact.
 */
@Entity
@Table(schema = "app", name = "promised_call")
public class PromisedCall {
    /** After so many nobody tries again. */
    public static final int TRIES = 3;

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @Enumerated(EnumType.STRING)
    private CallTopic topic;

    /** The meeting that changed, or the seat that is offered. */
    private UUID about;

    /** How the meeting stood when its holder last knew; empty where a seat is offered. */
    private String mark;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private CallState state;

    private int tries;

    protected PromisedCall() {}

    /** @param mark how the meeting stood before */
    public static PromisedCall ofChange(UUID id, Contact contact, SessionId session, String mark, Instant due) {
        return of(id, contact, CallTopic.CHANGE, session.value(), mark, due);
    }

    public static PromisedCall ofOffer(UUID id, Contact contact, Instant due) {
        return of(id, contact, CallTopic.OFFER, contact.seat().value(), "", due);
    }

    private static PromisedCall of(UUID id, Contact contact, CallTopic topic, UUID about, String mark, Instant due) {
        var call = new PromisedCall();
        call.id = id;
        call.contact = contact;
        call.topic = topic;
        call.about = about;
        call.mark = mark;
        call.dueAt = due;
        call.state = CallState.OPEN;
        return call;
    }

    /** Something changed once more: the call is not later for that. */
    public void isDueBy(Instant moment) {
        dueAt = moment.isBefore(dueAt) ? moment : dueAt;
    }

    /** Returns whether it was so: who saw another state than this one acts on nothing. */
    public boolean called(String seen) {
        if (!isOpen() || !seen.equals(asItStands())) {
            return false;
        }
        state = CallState.CALLED;
        return true;
    }

    /** One try more, and with the last one nobody tries again. */
    public boolean notReached(String seen) {
        if (!isOpen() || !seen.equals(asItStands())) {
            return false;
        }
        tries++;
        state = tries == TRIES ? CallState.NOT_REACHED : CallState.OPEN;
        return true;
    }

    /** Takes back what was marked last. */
    public boolean takeBack(String seen) {
        if (!seen.equals(asItStands()) || isOpen() && tries == 0) {
            return false;
        }
        tries -= state == CallState.CALLED ? 0 : 1;
        state = CallState.OPEN;
        return true;
    }

    /** Whoever presses twice, or an old page, is known by it. */
    public String asItStands() {
        return state + "-" + tries;
    }

    public PromisedCallId id() {
        return new PromisedCallId(id);
    }

    public Contact contact() {
        return contact;
    }

    public CallTopic topic() {
        return topic;
    }

    public SessionId session() {
        return new SessionId(about);
    }

    public boolean isAbout(UUID thing) {
        return about.equals(thing);
    }

    public boolean isAboutTheSameAs(PromisedCall other) {
        return isAbout(other.about);
    }

    public String mark() {
        return mark;
    }

    public Instant due() {
        return dueAt;
    }

    public boolean isOpen() {
        return state == CallState.OPEN;
    }

    public CallState state() {
        return state;
    }

    public int tries() {
        return tries;
    }
}
