package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Contact;
import fi.rinnalla.domain.gathering.Contacts;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Seat;
import fi.rinnalla.domain.gathering.SeatId;
import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.domain.gathering.SessionId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Those who asked to be told, in memory. */
final class ContactsOnAShelf implements Contacts {
    private final GatheringsOnAShelf gatherings;
    private final Map<UUID, Contact> all = new LinkedHashMap<>();

    ContactsOnAShelf(GatheringsOnAShelf gatherings) {
        this.gatherings = gatherings;
    }

    @Override
    public Optional<Contact> of(SeatId seat) {
        return all.values().stream().filter(it -> it.seat().equals(seat)).findFirst();
    }

    @Override
    public List<Contact> in(GatheringId gathering) {
        return all.values().stream()
                .filter(it -> it.gathering().equals(gathering))
                .toList();
    }

    @Override
    public void add(Contact contact) {
        all.put(contact.id(), contact);
    }

    @Override
    public void remove(Contact contact) {
        all.remove(contact.id());
    }

    @Override
    public List<Contact> offeredASeat() {
        return all.values().stream()
                .filter(it -> state(it) == SeatState.OFFERED)
                .toList();
    }

    @Override
    public List<SessionId> remindedOn(LocalDate day) {
        return all.values().stream()
                .filter(Contact::reminds)
                .map(this::group)
                .distinct()
                .flatMap(it -> it.sessions().stream())
                .filter(it -> !it.cancelled() && it.meeting().day().equals(day))
                .map(it -> it.id())
                .toList();
    }

    @Override
    public List<Contact> outlived(LocalDate day, int limit) {
        return all.values().stream()
                .filter(it ->
                        state(it) == SeatState.CANCELLED || group(it).lastDay().isBefore(day))
                .toList();
    }

    private SeatState state(Contact it) {
        return group(it).everySeat().stream()
                .filter(seat -> seat.id().equals(it.seat()))
                .map(Seat::state)
                .findFirst()
                .orElse(SeatState.CANCELLED);
    }

    private Gathering group(Contact it) {
        return gatherings.find(it.gathering()).orElseThrow();
    }
}
