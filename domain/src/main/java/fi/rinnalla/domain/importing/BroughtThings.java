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

    /** Rows that would stay, since their things have been changed or used, in the order of the file. */
    List<StaysRow> staying(ImportRun run);

    /**
     * Takes away what it brought, but for rows that stay, also where they have to only since somebody looked. Returns how many things
     * went.
     */
    int takeAway(ImportRun run);

    /** How many of its rows have something that is here. */
    int left(ImportRun run);
}
