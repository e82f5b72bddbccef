package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.GatheringText;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.gathering.Room;
import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.shared.Language;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event or a group, as everybody may see it.
 *
 * @param told in each language, where need be in the next one that is there
 * @param room nothing where one just comes
 * @param rooms for each way of coming, where there are two and one signs up
 * @param closes nobody joins after the first meeting
 * @param closed the first meeting is over, and nobody joins
 * @param asksHowItWas nobody signed up for it, it is over, and anybody who was there may still say how it was
 * @param sessions those that are not over
 * @param materials what everybody may read
 */
public record GatheringView(
        GatheringId id,
        GatheringKind kind,
        Way way,
        Language spoken,
        Map<Language, Said> told,
        Optional<Spot> spot,
        Optional<Room> room,
        Map<Coming, Room> rooms,
        boolean closes,
        boolean closed,
        boolean asksHowItWas,
        List<SessionView> sessions,
        List<MaterialView> materials) {

    /** @param language in which it really is */
    public record Said(Language language, Told told) {
        static Said of(GatheringText text) {
            return new Said(text.language(), text.told());
        }
    }

    public record Spot(String code, String name, String address, Optional<Boolean> stepFree) {
        static Spot of(Place place) {
            return new Spot(place.code(), place.name(), place.street() + ", " + place.town(), place.stepFree());
        }
    }

    static GatheringView of(Gathering it, Optional<Place> place, Instant now) {
        return new GatheringView(
                it.id(),
                it.kind(),
                it.way(),
                it.spoken(),
                told(it),
                place.map(Spot::of),
                it.room(),
                rooms(it),
                it.closesAfterTheFirst(),
                it.isClosed(now),
                asksHowItWas(it, now),
                it.sessions().stream()
                        .filter(session -> now.isBefore(session.meeting().end()))
                        .map(SessionView::of)
                        .toList(),
                MaterialView.forEverybody(it, now));
    }

    /** Whoever had a seat is asked from there. */
    private static boolean asksHowItWas(Gathering it, Instant now) {
        return it.seats().isEmpty()
                && it.questions(Moment.END)
                        .asking()
                        .filter(asking -> asking.hasBegun(now) && !asking.isOver(now))
                        .isPresent();
    }

    private static Map<Coming, Room> rooms(Gathering it) {
        var rooms = new EnumMap<Coming, Room>(Coming.class);
        if (it.way() == Way.HYBRID) {
            Arrays.stream(Coming.values())
                    .forEach(coming -> it.room(coming).ifPresent(room -> rooms.put(coming, room)));
        }
        return rooms;
    }

    private static Map<Language, Said> told(Gathering it) {
        var told = new EnumMap<Language, Said>(Language.class);
        Arrays.stream(Language.values())
                .forEach(language ->
                        it.wording().in(language).map(Said::of).ifPresent(said -> told.put(language, said)));
        return told;
    }

    /** Only languages in which something is really told. */
    public Map<Language, Told> own() {
        var own = new EnumMap<Language, Told>(Language.class);
        told.values().forEach(it -> own.put(it.language(), it.told()));
        return own;
    }

    /** The first that takes place. */
    public Optional<SessionView> next() {
        return sessions.stream().filter(it -> !it.cancelled()).findFirst();
    }

    /** Does one sign up for it? */
    public boolean hasSeats() {
        return room.isPresent();
    }

    /** Is there something to come to, and may somebody new sign up for it? */
    public boolean takesPeople() {
        return hasSeats() && !closed && next().isPresent();
    }

    public Said in(Language language) {
        return told.get(language);
    }
}
