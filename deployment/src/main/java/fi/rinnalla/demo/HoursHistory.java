package fi.rinnalla.demo;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.presence.FirstName;
import fi.rinnalla.domain.presence.Why;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.presence.DaysWish;
import fi.rinnalla.services.presence.DescribingADoor;
import fi.rinnalla.services.presence.DoorFacts;
import fi.rinnalla.services.presence.DoorRow;
import fi.rinnalla.services.presence.DoorSheet;
import fi.rinnalla.services.presence.HoursOutcome;
import fi.rinnalla.services.presence.KeepingTheRoster;
import fi.rinnalla.services.presence.MakingAnException;
import fi.rinnalla.services.presence.ReadingTheDoors;
import fi.rinnalla.services.presence.TurnWish;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the coming weeks bring: one place is elsewhere for a week, another door is closed for a fortnight. */
@Dependent
public class HoursHistory {
    private static final Map<Language, String> LIBRARY = Map.of(
            Language.FI, "kirjastossa, toinen kerros",
            Language.SV, "på biblioteket, andra våningen",
            Language.EN, "at the library, second floor",
            Language.SELKO, "kirjastossa, toisessa kerroksessa");

    private static final Map<Language, String> HEAVY = Map.of(
            Language.FI, "Ovi on raskas. Koputa, niin avaamme. ",
            Language.SV, "Dörren är tung. Knacka, så öppnar vi. ",
            Language.EN, "The door is heavy. Knock and we will open. ",
            Language.SELKO, "Ovi on raskas. Koputa. Me avaamme oven. ");

    @Inject
    private Acting acting;

    @Inject
    private Provider<ReadingTheDoors> reading;

    @Inject
    private Provider<DescribingADoor> describing;

    @Inject
    private Provider<MakingAnException> making;

    @Inject
    private Provider<KeepingTheRoster> keeping;

    void write(Host host, StaffId worker, Almanac almanac) {
        var tenant = new TenantId(host.id());
        var now = almanac.moment(almanac.today());
        List<DoorSheet> doors =
                acting.worker(tenant, worker, now, () -> reading.get().all());
        var place = doors.stream().filter(DoorSheet::isPlace).findFirst().orElseThrow();
        var other = doors.stream().filter(it -> it != place).findFirst().orElseThrow();
        var move = days(almanac.today().plusDays(18), 7, DaysWish.Kind.MOVED, Optional.empty(), LIBRARY);
        var leave = days(almanac.today().plusDays(26), 14, DaysWish.Kind.CLOSED, Optional.of(Why.HOLIDAY), Map.of());
        acting.worker(tenant, worker, now, () -> make(place, move));
        acting.worker(tenant, worker, now, () -> make(other, leave));
        doors.forEach(door -> roster(tenant, worker, door, almanac));
        Optional.of(place)
                .filter(HoursHistory::isMadeUp)
                .ifPresent(it -> acting.worker(tenant, worker, now, () -> describe(it)));
    }

    /** Somebody adds that the door is heavy, which can be taken back. Of a place that is there, nothing is made up. */
    private UUID describe(DoorSheet place) {
        var row = place.row();
        var texts = new EnumMap<Language, DoorRow.Directions>(row.directions());
        HEAVY.forEach((language, words) -> texts.computeIfPresent(
                language,
                (it, said) -> new DoorRow.Directions(said.way(), said.access().map(rest -> words + rest))));
        var facts = new DoorFacts(row.name(), place.street(), place.town(), "", row.stepFree(), texts);
        describing.get().describe(place.id(), facts, Digest.of("demo facts " + place.id()));
        return place.id();
    }

    private static boolean isMadeUp(DoorSheet place) {
        return Optional.ofNullable(place.row().directions().get(Language.FI))
                .flatMap(DoorRow.Directions::access)
                .filter(it -> it.contains("esimerkki"))
                .isPresent();
    }

    /** Three weeks of turns: a worker, and at places an experience partner, who has chosen to be called by name. */
    private void roster(TenantId tenant, StaffId worker, DoorSheet door, Almanac almanac) {
        var now = almanac.moment(almanac.today());
        almanac.today().datesUntil(almanac.today().plusDays(21)).forEach(day -> {
            acting.worker(tenant, worker, now, () -> put(door, turn(day, Role.WORKER, Optional.empty())));
            if (door.isPlace()) {
                var named = turn(day, Role.EXPERIENCE_PARTNER, Optional.of(new FirstName("Kanerva")));
                acting.worker(tenant, worker, now, () -> put(door, named));
            }
        });
    }

    /** Days on which the door is shut are refused, and so have no turns. */
    private boolean put(DoorSheet door, TurnWish wish) {
        return keeping.get().put(door.id(), wish, Digest.of("demo " + door.id() + wish.day() + wish.role()));
    }

    private static TurnWish turn(LocalDate day, Role role, Optional<FirstName> name) {
        return new TurnWish(day, role, name, Optional.empty());
    }

    private HoursOutcome make(DoorSheet door, DaysWish wish) {
        return making.get().make(door.id(), wish, Digest.of("demo " + door.id() + wish.kind()));
    }

    private static DaysWish days(
            LocalDate first, int count, DaysWish.Kind kind, Optional<Why> why, Map<Language, String> words) {
        return new DaysWish(first, first.plusDays(count - 1L), kind, List.of(), why, words);
    }
}
