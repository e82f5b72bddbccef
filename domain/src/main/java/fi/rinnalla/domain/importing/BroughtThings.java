package fi.rinnalla.domain.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What imports brought, among everything else in the other rooms. */
public interface BroughtThings {
    /** Days of doors with something that no import brought: of places for visits, of lines for calls. */
    Set<Ground.DoorDay> counted(ImportKind kind, LocalDate first, LocalDate last);

    /** Meetings of events that no import brought. */
    Set<Ground.HeldOn> held(LocalDate first, LocalDate last);

    /** Rows whose things have been changed or used since, in the order of the file. */
    List<StaysRow> staying(ImportRun run);

    /** Takes away what it brought, but for those rows. Returns how many things went. */
    int takeAway(ImportRun run, Set<Integer> staying);
}
