package fi.rinnalla.domain.importing;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a file is laid upon: the doors there are, and what stands there already.
 *
 * @param newcomers accounts of partners, by address
 * @param counted days of doors on which something was counted by hand, and never by an import
 * @param held events that were not brought in, by day and name
 * @param known keys of rows that came in before
 * @param registered whose partner is in the register already
 */
public record Ground(
        LocalDate today,
        List<Door> places,
        List<Door> lines,
        Map<String, StaffId> newcomers,
        Set<DoorDay> counted,
        Set<HeldOn> held,
        Set<Digest> known,
        Set<StaffId> registered) {
    /** As old as anybody's figures are worth the work. */
    public static final int MOST_YEARS = 15;

    public record Door(UUID id, String code, String name) {
        private boolean isCalled(String words) {
            var plain = ImportField.plain(words);
            return plain.equals(ImportField.plain(name)) || !code.isEmpty() && plain.equals(code);
        }
    }

    public record DoorDay(UUID door, LocalDate day) {}

    public record HeldOn(LocalDate day, String name) {}

    Optional<UUID> place(String words) {
        return called(places, words);
    }

    Optional<UUID> line(String words) {
        return called(lines, words);
    }

    private static Optional<UUID> called(List<Door> doors, String words) {
        return doors.stream().filter(it -> it.isCalled(words)).map(Door::id).findFirst();
    }

    /** What becomes of something that can be read. */
    RowState state(Brought it) {
        if (known.contains(Digest.of(it.key()))) {
            return RowState.BROUGHT_BEFORE;
        }
        return isThere(it) ? RowState.THERE_ALREADY : RowState.NEW;
    }

    private boolean isThere(Brought it) {
        if (it instanceof Brought.VisitDay day) {
            return counted.contains(new DoorDay(day.place().value(), day.on()));
        }
        if (it instanceof Brought.CallRow call) {
            return counted.contains(new DoorDay(call.line().value(), call.on()));
        }
        if (it instanceof Brought.Newcomer newcomer) {
            return registered.contains(newcomer.account());
        }
        return it instanceof Brought.HeldEvent event
                && held.contains(new HeldOn(event.meeting().day(), Brought.HeldEvent.plain(event.name())));
    }
}
