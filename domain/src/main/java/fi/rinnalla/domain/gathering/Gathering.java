package fi.rinnalla.domain.gathering;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.gathering.SeatOutcome.InLine;
import fi.rinnalla.domain.gathering.SeatOutcome.Refusal;
import fi.rinnalla.domain.gathering.SeatOutcome.Refused;
import fi.rinnalla.domain.gathering.SeatOutcome.Seated;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An event or a group: people who come together, at a place or on the net, once or week after week. Whoever decides about
 * seats holds it ({@link Gatherings#hold}) until the decision stands: the last seat is given once.
 *
 * <p>When a seat becomes free it is offered to the first in line, who has a day to say yes; then it goes to the next.
 */
@Entity
@Table(schema = "app", name = "gathering")
public class Gathering {
    /** So long a free seat waits for the one to whom it was offered. */
    public static final Duration TIME_TO_ACCEPT = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private ProgrammeId programme;

    @Column(name = "place_id")
    private PlaceId place;

    @Column(name = "form_key")
    private Digest formKey;

    @Enumerated(EnumType.STRING)
    private GatheringKind kind;

    @Enumerated(EnumType.STRING)
    private Way way;

    /** None where nobody signs up. */
    private Integer seats;

    @Enumerated(EnumType.STRING)
    private GatheringState state;

    @OneToMany(mappedBy = "gathering", cascade = ALL, orphanRemoval = true)
    private List<GatheringText> texts = new ArrayList<>();

    @OneToMany(mappedBy = "gathering", cascade = ALL, orphanRemoval = true)
    private List<GatheringSession> sessions = new ArrayList<>();

    @OneToMany(mappedBy = "gathering", cascade = ALL, orphanRemoval = true)
    private List<Seat> chairs = new ArrayList<>();

    @Version
    private int version;

    protected Gathering() {}

    /** A draft. @param seats empty where one just comes */
    public static Gathering planned(
            GatheringId id,
            Digest formKey,
            ProgrammeId programme,
            GatheringKind kind,
            Way way,
            Optional<PlaceId> place,
            Optional<Integer> seats) {
        if (way.hasPlace() != place.isPresent() || seats.filter(it -> it < 1).isPresent()) {
            throw new IllegalArgumentException("a place where people meet, and a seat for somebody");
        }
        var gathering = new Gathering();
        gathering.id = id.value();
        gathering.formKey = formKey;
        gathering.programme = programme;
        gathering.kind = kind;
        gathering.way = way;
        gathering.place = place.orElse(null);
        gathering.seats = seats.orElse(null);
        gathering.state = GatheringState.DRAFT;
        return gathering;
    }

    /** Also says it anew where it was said before. */
    public void tell(UUID textId, Language language, Told told) {
        texts.stream()
                .filter(it -> it.language() == language)
                .findFirst()
                .ifPresentOrElse(
                        it -> it.rewrite(told), () -> texts.add(GatheringText.of(textId, this, language, told)));
    }

    public void meets(SessionId session, Meeting meeting) {
        sessions.add(GatheringSession.of(session.value(), this, meeting));
    }

    public void publish() {
        if (texts.isEmpty() || sessions.isEmpty()) {
            throw new IllegalArgumentException("it has a name and a day");
        }
        state = GatheringState.PUBLISHED;
    }

    public void withdraw() {
        state = GatheringState.WITHDRAWN;
    }

    public void cancel(SessionId session, Map<Language, String> why) {
        session(session).cancel(why);
    }

    public void takeUpAgain(SessionId session) {
        session(session).takeUpAgain();
    }

    public void move(SessionId session, Meeting to) {
        session(session).moveTo(to);
    }

    public void count(SessionId session, Attendance came) {
        session(session).count(came);
    }

    /** Each meeting has a link of its own: who came once does not come for ever. Returns whether it was taken. */
    public boolean linkIs(SessionId session, String link) {
        var used = sessions.stream()
                .filter(it -> !it.id().equals(session))
                .anyMatch(it -> it.link().filter(link.strip()::equals).isPresent());
        if (!used) {
            session(session).linkIs(link);
        }
        return !used;
    }

    public SeatOutcome signUp(Asked asked, Instant now) {
        return reasonToRefuse(Optional.of(asked.card()), asked.likeness(), now)
                .<SeatOutcome>map(Refused::new)
                .orElseGet(() -> seat(asked, now));
    }

    /** @param card empty for one that is yet to be made: it is made only for somebody who is not refused */
    public Optional<Refusal> reasonToRefuse(Optional<CardId> card, Digest likeness, Instant now) {
        if (state != GatheringState.PUBLISHED || seats == null) {
            return Optional.of(Refusal.NOT_OPEN);
        }
        if (!takesPeople(now)) {
            return Optional.of(Refusal.OVER);
        }
        if (card.flatMap(this::of).isPresent()) {
            return Optional.of(Refusal.ALREADY_IN);
        }
        return seating().someoneLooksLike(likeness) ? Optional.of(Refusal.NAME_TAKEN) : Optional.empty();
    }

    private SeatOutcome seat(Asked asked, Instant now) {
        moveTheLine(now);
        var seat = Seat.of(this, asked, seating().nextTurn(), seats);
        chairs.add(seat);
        var free = seating().free();
        if (free.isEmpty()) {
            return new InLine(seat, before(seat));
        }
        seat.take(free.get());
        return new Seated(seat);
    }

    /** The one to whom it was offered says yes. */
    public SeatOutcome accept(SeatId seat, Instant now) {
        moveTheLine(now);
        var found = seat(seat);
        if (found.state() != SeatState.OFFERED) {
            return found.state() == SeatState.HELD ? new Seated(found) : new Refused(Refusal.GONE);
        }
        found.take(found.chair().orElseThrow());
        return new Seated(found);
    }

    /** No reason is asked. Twice is once. */
    public void leave(SeatId seat, Instant now) {
        seat(seat).giveBack();
        moveTheLine(now);
    }

    public SeatOutcome rename(SeatId seat, Sealed name, Digest likeness) {
        var found = seat(seat);
        if (found.state() == SeatState.CANCELLED) {
            return new Refused(Refusal.GONE);
        }
        if (seating().anotherLooksLike(likeness, found)) {
            return new Refused(Refusal.NAME_TAKEN);
        }
        found.rename(name, likeness);
        return found.state() == SeatState.HELD ? new Seated(found) : new InLine(found, before(found));
    }

    /** Offers what is free to those in line, and passes on what was not accepted in time. Returns how much changed. */
    public int moveTheLine(Instant now) {
        var ended = chairs.stream().filter(it -> it.offerHasEnded(now)).toList();
        ended.forEach(Seat::giveBack);
        return ended.size() + offer(now);
    }

    private int offer(Instant now) {
        var offered = 0;
        for (var first = seating().firstInLine();
                first.isPresent() && takesPeople(now);
                first = seating().firstInLine()) {
            var free = seating().free();
            if (free.isEmpty()) {
                return offered;
            }
            first.get().offer(free.get(), offerEnds(now));
            offered++;
        }
        return offered;
    }

    /** A day, or until the day of the next meeting begins; on that day itself until it starts. */
    private Instant offerEnds(Instant now) {
        var next = next(now).orElseThrow().meeting();
        var dayBegins = next.day().atStartOfDay(Helsinki.ZONE).toInstant();
        var last = now.isBefore(dayBegins) ? dayBegins : next.end();
        var dayLater = now.plus(TIME_TO_ACCEPT);
        return dayLater.isBefore(last) ? dayLater : last;
    }

    /** How many stand before this one in line. */
    public int before(Seat seat) {
        return seating().before(seat);
    }

    private boolean takesPeople(Instant now) {
        return next(now).isPresent();
    }

    /** The first meeting that is not over yet. */
    public Optional<GatheringSession> next(Instant now) {
        return sessions().stream().filter(it -> it.isAhead(now)).findFirst();
    }

    /** Nothing where nobody signs up. */
    public Optional<Room> room() {
        return seats().map(it -> seating().room());
    }

    /** The seat or the turn this card has here. */
    public Optional<Seat> of(CardId card) {
        return seating().of(card);
    }

    private Chairs seating() {
        return new Chairs(chairs, seats().orElse(0));
    }

    private Seat seat(SeatId seat) {
        return chairs.stream().filter(it -> it.id().equals(seat)).findFirst().orElseThrow(() -> new NotFound(seat));
    }

    public GatheringSession session(SessionId session) {
        return sessions.stream()
                .filter(it -> it.id().equals(session))
                .findFirst()
                .orElseThrow(() -> new NotFound(session));
    }

    /** In this language, else in the next one that is there. */
    public Optional<GatheringText> text(Language language) {
        return language.fallback().stream()
                .flatMap(wanted -> texts.stream().filter(it -> it.language() == wanted))
                .findFirst();
    }

    /** Every seat and turn that stands, by chair, then by turn. */
    public List<Seat> roster() {
        return seating().roster();
    }

    /** Also those given back. */
    public List<Seat> everySeat() {
        return List.copyOf(chairs);
    }

    /** The names go; how many came stays. */
    public void forgetSeats() {
        chairs.clear();
    }

    /** In the order of time. */
    public List<GatheringSession> sessions() {
        return sessions.stream()
                .sorted(Comparator.comparing(it -> it.meeting().begin()))
                .toList();
    }

    public LocalDate lastDay() {
        return sessions.stream()
                .map(it -> it.meeting().day())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public GatheringId id() {
        return new GatheringId(id);
    }

    public ProgrammeId programme() {
        return programme;
    }

    public Optional<PlaceId> place() {
        return Optional.ofNullable(place);
    }

    public GatheringKind kind() {
        return kind;
    }

    public Way way() {
        return way;
    }

    public Optional<Integer> seats() {
        return Optional.ofNullable(seats);
    }

    public GatheringState state() {
        return state;
    }
}
