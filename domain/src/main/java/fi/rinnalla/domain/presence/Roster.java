package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is there on which day. */
public interface Roster {
    List<RosterTurn> turns(DoorId door, LocalDate first, LocalDate last);

    /** Those that were taken off it. */
    List<RosterTurn> removed(DoorId door, LocalDate first, LocalDate last);

    Optional<RosterTurn> find(RosterTurnId id);

    /** Also one that was taken off. */
    Optional<RosterTurn> turnWith(Digest form);

    void add(RosterTurn turn);

    /** Returns how many names are gone. */
    int forgetNamesBefore(LocalDate day);
}
