package fi.rinnalla.domain.gathering;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.guidance.SeriesId;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An event or a group: people who come together, at a place or on the net, once or week after week. Whoever decides about
 * seats holds it ({@link Gatherings#hold}) until the decision stands: the last seat is given once.
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

    /** What people speak there; told of it is in as many languages as there are. */
    @Enumerated(EnumType.STRING)
    private Language spoken;

    /** None where nobody signs up. */
    private Integer seats;

    /** How many of them are in the room; none where it does not matter. */
    @Column(name = "spot_seats")
    private Integer spotSeats;

    /** How many there were before the last change. */
    @Column(name = "past_seats")
    private Integer pastSeats;

    /** What it goes through, where it does: in one of its languages. */
    @Column(name = "series_id")
    private SeriesId series;

    /** Are some of the questions at the end asked at the start as well? */
    @Column(name = "asks_at_start")
    private boolean asksAtStart;

    /** Do the same people stay together after the first meeting? */
    @Column(name = "closes_after_first")
    private boolean closesAfterFirst;

    @Embedded
    private Leader leader;

    @Embedded
    @AttributeOverride(name = "role", column = @Column(name = "other_leader_role"))
    @AttributeOverride(name = "firstName", column = @Column(name = "other_leader_name"))
    private Leader otherLeader;

    @Enumerated(EnumType.STRING)
    private GatheringState state;

    @OneToMany(mappedBy = "gathering", cascade = ALL, orphanRemoval = true)
    private List<GatheringText> texts = new ArrayList<>();

    @OneToMany(mappedBy = "gathering", cascade = ALL, orphanRemoval = true)
    private List<GatheringSession> sessions = new ArrayList<>();

    @OneToMany(mappedBy = "gathering", cascade = ALL, orphanRemoval = true)
    private List<Seat> chairs = new ArrayList<>();

    @OneToMany(mappedBy = "gathering", cascade = ALL, orphanRemoval = true)
    private List<ExitTally> tallies = new ArrayList<>();

    @OneToMany(mappedBy = "gathering", cascade = ALL, orphanRemoval = true)
    private List<Material> materials = new ArrayList<>();

    @Version
    private int version;

    protected Gathering() {}

    /** A draft. @param seats empty where one just comes; over the net nobody does: the link is for those who have a seat */
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
        if (way.hasLink() && seats.isEmpty()) {
            throw new IllegalArgumentException("a link, and nobody who would ever see it");
        }
        var gathering = new Gathering();
        gathering.id = id.value();
        gathering.formKey = formKey;
        gathering.programme = programme;
        gathering.kind = kind;
        gathering.way = way;
        gathering.place = place.orElse(null);
        gathering.seats = seats.orElse(null);
        gathering.spoken = Language.FI;
        gathering.state = GatheringState.DRAFT;
        return gathering;
    }

    /** What takes place both ways may have more to come than the room holds. */
    public void roomHolds(int onTheSpot) {
        if (way != Way.HYBRID || seats == null || onTheSpot < 1 || onTheSpot > seats) {
            throw new IllegalArgumentException("a room, and no more in it than there are seats");
        }
        spotSeats = onTheSpot;
    }

    /** Plain Finnish is Finnish when it is spoken. */
    public void isSpokenIn(Language language) {
        spoken = language.spoken();
    }

    /** The same people have to come again, and a seat is what one answers from. */
    public boolean mayAskAtTheStart() {
        return kind == GatheringKind.GROUP && seats != null;
    }

    /** Until the second meeting begins: after that the answers are complete, or were never asked for. */
    public boolean mayAskAtTheStart(Instant now) {
        return mayAskAtTheStart() && held().stream().skip(1).limit(1).noneMatch(it -> it.hasBegun(now));
    }

    public void askAtTheStart(boolean whether) {
        if (!mayAskAtTheStart()) {
            throw new IllegalArgumentException("a group, and seats in it");
        }
        asksAtStart = whether;
    }

    /** For those at work: what parents read of it is told in words. */
    public void isLedBy(List<Leader> leaders) {
        if (leaders.size() > Leader.MOST) {
            throw new IllegalArgumentException("two lead a group");
        }
        leader = leaders.stream().findFirst().orElse(null);
        otherLeader = leaders.stream().skip(1).findFirst().orElse(null);
    }

    /** That a worker led stays. */
    public void forgetWhoLed() {
        isLedBy(leaders().stream().map(Leader::nameless).toList());
    }

    /** Where one signs up, and the same people come again. */
    public boolean mayClose() {
        return kind == GatheringKind.GROUP && seats != null;
    }

    public void closeAfterTheFirst(boolean whether) {
        if (!mayClose()) {
            throw new IllegalArgumentException("a group, and seats in it");
        }
        closesAfterFirst = whether;
    }

    /** The first meeting is over, and nobody joins after it. */
    public boolean isClosed(Instant now) {
        return closesAfterFirst && held().stream().limit(1).noneMatch(it -> it.isToCome(now));
    }

    /** @param what the series it goes through from now on; empty where it goes its own way */
    public void goesThrough(Optional<SeriesId> what) {
        series = what.orElse(null);
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

    /** There cannot be fewer seats: so many have one, or have been offered one. */
    public int least() {
        return seating().least();
    }

    /** When nobody sits beyond. Who stands in line is offered what is new by {@link Line#move}. */
    public void seatsAre(int many) {
        if (many != seats) {
            pastSeats = seats;
            seats = many;
        }
    }

    /** How many stand before this one in line. */
    public int before(Seat seat) {
        return seating().before(seat);
    }

    /** Nothing where nobody signs up. */
    public Optional<Room> room() {
        return seats().map(it -> seating().room());
    }

    /** For whoever comes this way. Nothing where nobody signs up. */
    public Optional<Room> room(Coming coming) {
        return seats().map(it -> seating().room(coming));
    }

    /** The seat or the turn this card has here. */
    public Optional<Seat> of(CardId card) {
        return seating().of(card);
    }

    /** What those who have a seat are asked. */
    public Questions questions(Moment moment) {
        return new Questions(this, moment, new Tallies(this, moment, tallies));
    }

    /** What it is called and what is told of it. */
    public Wording wording() {
        return new Wording(this, texts);
    }

    /** What those who came may read. */
    public Handouts handouts() {
        return new Handouts(this, materials);
    }

    /** Who asks for a seat, waits, comes and goes. */
    public Line line() {
        return new Line(this, chairs);
    }

    /** When they meet. */
    public Timetable timetable() {
        return new Timetable(this, sessions);
    }

    Chairs seating() {
        return new Chairs(chairs, seats().orElse(0), spotSeats());
    }

    Seat seat(SeatId seat) {
        return chairs.stream().filter(it -> it.id().equals(seat)).findFirst().orElseThrow(() -> new NotFound(seat));
    }

    /** Every seat and turn that stands, by chair, then by turn. */
    public List<Seat> roster() {
        return seating().roster();
    }

    /** That seat or turn, unless it was given back. */
    public Optional<Seat> standing(SeatId seat) {
        return roster().stream().filter(it -> it.id().equals(seat)).findFirst();
    }

    /** Also those given back. */
    public List<Seat> everySeat() {
        return List.copyOf(chairs);
    }

    /** The names go; how many came stays. */
    public void forgetSeats() {
        chairs.clear();
    }

    /** The first meeting that is not over yet. */
    public Optional<GatheringSession> next(Instant now) {
        return timetable().next(now);
    }

    public GatheringSession session(SessionId session) {
        return timetable().session(session);
    }

    /** In the order of time. */
    public List<GatheringSession> sessions() {
        return timetable().all();
    }

    /** Those that take place, in the order of time. */
    public List<GatheringSession> held() {
        return timetable().held();
    }

    public LocalDate lastDay() {
        return timetable().lastDay();
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

    public Language spoken() {
        return spoken;
    }

    public Optional<Integer> seats() {
        return Optional.ofNullable(seats);
    }

    public Optional<Integer> spotSeats() {
        return Optional.ofNullable(spotSeats);
    }

    public boolean asksAtTheStart() {
        return asksAtStart;
    }

    public List<Leader> leaders() {
        return Stream.of(Optional.ofNullable(leader), Optional.ofNullable(otherLeader))
                .flatMap(Optional::stream)
                .filter(it -> it.role() != null)
                .toList();
    }

    public boolean closesAfterTheFirst() {
        return closesAfterFirst;
    }

    public Optional<SeriesId> series() {
        return Optional.ofNullable(series);
    }

    /** Where the number has ever been changed. */
    public Optional<Integer> pastSeats() {
        return Optional.ofNullable(pastSeats);
    }

    public GatheringState state() {
        return state;
    }
}
