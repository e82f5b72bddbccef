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
import java.util.function.Supplier;

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
        spoken = language == Language.SELKO ? Language.FI : language;
    }

    /** Also says it anew where it was said before. */
    public void tell(UUID textId, Language language, Told told) {
        texts.stream()
                .filter(it -> it.language() == language)
                .findFirst()
                .ifPresentOrElse(
                        it -> it.rewrite(told), () -> texts.add(GatheringText.of(textId, this, language, told)));
    }

    /** What was said before can be brought back, in all languages at once. */
    public void tellAnew(Map<Language, Told> told, Supplier<UUID> ids) {
        texts.forEach(it -> it.rewrite(told.getOrDefault(it.language(), it.told())));
        told.forEach((language, words) -> {
            if (texts.stream().noneMatch(it -> it.language() == language)) {
                texts.add(GatheringText.of(ids.get(), this, language, words));
            }
        });
    }

    public boolean wasToldOtherwise() {
        return texts.stream().anyMatch(it -> it.past().isPresent());
    }

    /** Twice is as if nothing had been done; but a language that the last change brought goes with it. */
    public void tellAsBefore() {
        if (wasToldOtherwise()) {
            texts.removeIf(it -> it.past().isEmpty());
            texts.forEach(it -> it.rewrite(it.past().orElseThrow()));
        }
    }

    /** Sent twice, it is there once. */
    public void leaves(UUID material, Digest form, MaterialText text) {
        if (materials.stream().noneMatch(it -> it.cameWith(form))) {
            materials.add(Material.of(material, this, form, text));
        }
    }

    public void rewrite(UUID material, MaterialText text) {
        material(material).rewrite(text);
    }

    public void hide(UUID material) {
        material(material).hide();
    }

    public void show(UUID material) {
        material(material).show();
    }

    private Material material(UUID material) {
        return materials.stream()
                .filter(it -> it.id().equals(material))
                .findFirst()
                .orElseThrow(() -> new NotFound(material));
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

    /** Twice is as if nothing had been done. */
    public void moveBack(SessionId session) {
        session(session).past().ifPresent(it -> session(session).moveTo(it));
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
        var free = seating().free(seat.coming());
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
        for (var first = seating().firstServed();
                first.isPresent() && takesPeople(now);
                first = seating().firstServed()) {
            var chair = seating().free(first.get().coming()).orElseThrow();
            first.get().offer(chair, offerEnds(now));
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

    /** Comes another way, where there is room; nobody loses what they have by asking. */
    public SeatOutcome comes(SeatId id, Coming coming, Instant now) {
        var found = seat(id);
        if (way != Way.HYBRID || found.state() == SeatState.CANCELLED || found.state() == SeatState.OFFERED) {
            return new Refused(Refusal.GONE);
        }
        return found.state() == SeatState.HELD ? sitsElsewhere(found, coming, now) : waitsFor(found, coming, now);
    }

    private SeatOutcome sitsElsewhere(Seat found, Coming coming, Instant now) {
        if (!seating().isThere(found.chair().orElseThrow(), coming)) {
            var free = seating().room(coming) == Room.FULL
                    ? Optional.<Integer>empty()
                    : seating().free(coming);
            if (free.isEmpty()) {
                return new Refused(Refusal.NO_ROOM_THAT_WAY);
            }
            found.moveUp(free.get());
        }
        found.comes(coming);
        moveTheLine(now);
        return new Seated(found);
    }

    private SeatOutcome waitsFor(Seat found, Coming coming, Instant now) {
        found.comes(coming);
        moveTheLine(now);
        return new InLine(found, before(found));
    }

    /** Is this seat in the room? Nothing where that is left open, or nobody sits yet. */
    public Optional<Coming> sits(Seat seat) {
        if (way != Way.HYBRID || spotSeats == null || seat.coming() != Coming.EITHER) {
            return Optional.of(seat.coming()).filter(it -> way == Way.HYBRID);
        }
        return seat.chair().map(chair -> chair <= spotSeats ? Coming.SPOT : Coming.ONLINE);
    }

    /** There cannot be fewer seats: so many have one, or have been offered one. */
    public int least() {
        return seating().least();
    }

    /** Before there are fewer seats: whoever sits beyond the last moves to a free one. Nobody loses a seat. */
    public void closeUp(int to) {
        if (seats == null || to < Math.max(1, least())) {
            throw new IllegalArgumentException("a seat for everybody who has one");
        }
        roster().stream()
                .filter(it -> it.chair().filter(chair -> chair > to).isPresent())
                .forEach(it -> it.moveUp(seating().free(part()).orElseThrow()));
    }

    /** Whoever sits beyond the last seat came over the net, where there is a room at all. */
    private Coming part() {
        return spotSeats == null ? Coming.EITHER : Coming.ONLINE;
    }

    /** When nobody sits beyond. Who stands in line is offered what is new by {@link #moveTheLine}. */
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

    /** For whoever comes this way. Nothing where nobody signs up. */
    public Optional<Room> room(Coming coming) {
        return seats().map(it -> seating().room(coming));
    }

    /** The seat or the turn this card has here. */
    public Optional<Seat> of(CardId card) {
        return seating().of(card);
    }

    /** All there are, in the order they came. */
    public List<Material> materials() {
        return materials.stream().sorted(Comparator.comparing(Material::id)).toList();
    }

    /** What may be read now: from the end of the first meeting. */
    public List<Material> toRead(Instant now) {
        var begun = sessions.stream()
                .anyMatch(it -> !it.cancelled() && !now.isBefore(it.meeting().end()));
        return begun ? materials().stream().filter(it -> !it.hidden()).toList() : List.of();
    }

    /** Nothing where no meeting takes place. */
    public Optional<Asking> asking() {
        return sessions().stream()
                .filter(it -> !it.cancelled())
                .reduce((earlier, later) -> later)
                .map(it -> Asking.after(it.meeting()));
    }

    /** Does this seat still owe an answer? Nobody who only stood in line is asked. */
    public boolean asks(Seat seat, Instant now) {
        return seat.state() == SeatState.HELD
                && !seat.answered()
                && asking().filter(it -> it.isOpen(now)).isPresent();
    }

    /** Once for each seat: the mark and the counting are one, and nothing else joins them. */
    public ExitOutcome answer(SeatId id, ExitAnswers answers, Instant now) {
        var seat = seat(id);
        if (seat.answered()) {
            return ExitOutcome.ANSWERED_BEFORE;
        }
        if (!asks(seat, now)) {
            return ExitOutcome.NOT_ASKED;
        }
        seat.hasAnswered();
        new Tallies(this, tallies).add(answers);
        return ExitOutcome.COUNTED;
    }

    /** Every question in its order; empty until nobody can add an answer any more. */
    public List<ExitResult> exitResults(Instant now) {
        var complete = asking().filter(it -> it.isOver(now)).isPresent();
        return complete ? new Tallies(this, tallies).results() : List.of();
    }

    private Chairs seating() {
        return new Chairs(chairs, seats().orElse(0), spotSeats());
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

    public Language spoken() {
        return spoken;
    }

    public Optional<Integer> seats() {
        return Optional.ofNullable(seats);
    }

    public Optional<Integer> spotSeats() {
        return Optional.ofNullable(spotSeats);
    }

    /** Where the number has ever been changed. */
    public Optional<Integer> pastSeats() {
        return Optional.ofNullable(pastSeats);
    }

    public GatheringState state() {
        return state;
    }
}
