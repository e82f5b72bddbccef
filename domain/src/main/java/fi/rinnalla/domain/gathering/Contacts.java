package fi.rinnalla.domain.gathering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Those of this organisation's people who asked to be told. */
public interface Contacts {
    Optional<Contact> of(SeatId seat);

    List<Contact> in(GatheringId gathering);

    void add(Contact contact);

    void remove(Contact contact);

    /** Whose seat waits for their yes. */
    List<Contact> offeredASeat();

    /** Meetings on this day that take place, and of which somebody wants to be reminded. */
    List<SessionId> remindedOn(LocalDate day);

    /** Whose seat was given back or passed on, or whose last meeting was before this day. */
    List<Contact> outlived(LocalDate day, int limit);
}
