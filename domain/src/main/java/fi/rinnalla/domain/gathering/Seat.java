package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody's seat in an event or a group, or their turn in the line for one. Of them nothing is known but the card and the
 * name they chose; given back, it keeps not even that name. Only its {@link Gathering} changes it.
 */
@Entity
@Table(schema = "app", name = "seat")
public class Seat {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "gathering_id")
    private Gathering gathering;

    @Column(name = "card_id")
    private CardId card;

    @Column(name = "key_id")
    private KeyId key;

    @Column(name = "form_key")
    private Digest formKey;

    private Sealed called;
    private Digest likeness;

    @Enumerated(EnumType.STRING)
    private SeatState state;

    /** Which of the chairs; no two seats keep the same. */
    private Integer chair;

    /** How many chairs there are. The database lets no chair stand beyond them. */
    @Column(name = "of_seats")
    private int ofSeats;

    private int turn;

    @Column(name = "offer_ends_at")
    private Instant offerEndsAt;

    private String needs;

    @Enumerated(EnumType.STRING)
    private Coming coming;

    /** The questions at the end were answered from here; what was answered is not known. */
    private boolean answered;

    /** So were those at the start. */
    @Column(name = "answered_at_start")
    private boolean answeredAtStart;

    protected Seat() {}

    static Seat of(Gathering gathering, Asked asked, int turn, int ofSeats) {
        var seat = new Seat();
        seat.id = asked.id().value();
        seat.gathering = gathering;
        seat.card = asked.card();
        seat.key = asked.key();
        seat.formKey = asked.formKey();
        seat.called = asked.called();
        seat.likeness = asked.likeness();
        seat.state = SeatState.WAITING;
        seat.turn = turn;
        seat.ofSeats = ofSeats;
        seat.coming = asked.coming();
        seat.needs = written(asked.needs());
        return seat;
    }

    private static String written(Set<Need> needs) {
        return needs.stream().map(Need::name).sorted().collect(Collectors.joining(" "));
    }

    void take(int newChair) {
        state = SeatState.HELD;
        chair = newChair;
        offerEndsAt = null;
    }

    void offer(int newChair, Instant until) {
        state = SeatState.OFFERED;
        chair = newChair;
        offerEndsAt = until;
    }

    void moveUp(int newChair) {
        chair = newChair;
    }

    void giveBack() {
        state = SeatState.CANCELLED;
        chair = null;
        offerEndsAt = null;
        called = null;
        likeness = null;
        needs = "";
    }

    /** In line once more, with the turn they had. */
    void asksAgain(Asked again) {
        state = SeatState.WAITING;
        key = again.key();
        called = again.called();
        likeness = again.likeness();
        coming = again.coming();
        needs = written(again.needs());
    }

    void rename(Sealed newName, Digest newLikeness) {
        called = newName;
        likeness = newLikeness;
    }

    void comes(Coming other) {
        coming = other;
    }

    void hasAnswered(Moment moment) {
        if (moment == Moment.START) {
            answeredAtStart = true;
        } else {
            answered = true;
        }
    }

    boolean offerHasEnded(Instant now) {
        return state == SeatState.OFFERED && !now.isBefore(offerEndsAt);
    }

    boolean looksLike(Digest other) {
        return other.equals(likeness);
    }

    public SeatId id() {
        return new SeatId(id);
    }

    public GatheringId gathering() {
        return gathering.id();
    }

    public CardId card() {
        return card;
    }

    public KeyId key() {
        return key;
    }

    public Digest formKey() {
        return formKey;
    }

    /** Empty once it was given back. */
    public Optional<Sealed> called() {
        return Optional.ofNullable(called);
    }

    public SeatState state() {
        return state;
    }

    public Optional<Integer> chair() {
        return Optional.ofNullable(chair);
    }

    public int turn() {
        return turn;
    }

    /** Until when it may be accepted. */
    public Optional<Instant> offerEnds() {
        return Optional.ofNullable(offerEndsAt);
    }

    public Coming coming() {
        return coming;
    }

    public boolean answered(Moment moment) {
        return moment == Moment.START ? answeredAtStart : answered;
    }

    public Set<Need> needs() {
        var found = EnumSet.noneOf(Need.class);
        Arrays.stream(needs.split(" "))
                .filter(it -> !it.isEmpty())
                .map(Need::valueOf)
                .forEach(found::add);
        return found;
    }
}
