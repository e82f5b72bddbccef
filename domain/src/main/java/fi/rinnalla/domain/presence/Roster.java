package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is there on which day. */
public interface Roster {
    List<RosterTurn> turns(DoorId door, LocalDate first, LocalDate last);

    Optional<RosterTurn> find(RosterTurnId id);

    Optional<RosterTurn> turnWith(Digest form);

    void add(RosterTurn turn);

    void remove(RosterTurn turn);

    /** Returns how many names are gone. */
    int forgetNamesBefore(LocalDate day);
}
