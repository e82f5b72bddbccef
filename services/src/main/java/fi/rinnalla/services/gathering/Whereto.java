package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Contact;
import fi.rinnalla.domain.gathering.Contacts;
import fi.rinnalla.domain.gathering.Seat;
import fi.rinnalla.domain.gathering.SeatId;
import fi.rinnalla.domain.gathering.ToldAt;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Seals, opens and forgets where people want to be told. The key goes first: from then on nobody reads it. */
@Dependent
public class Whereto {
    private final Contacts contacts;
    private final Seals seals;

    @Inject
    public Whereto(Contacts contacts, Seals seals) {
        this.contacts = contacts;
        this.seals = seals;
    }

    /** Each time with a new key: what was there before is gone, and not only written over. */
    Contact keep(Seat seat, ToldAt address) {
        var known = contacts.of(seat.id());
        known.ifPresent(it -> seals.destroy(it.key()));
        var id = known.map(Contact::id).orElseGet(UUID::randomUUID);
        var key = seals.newKey();
        var sealed = seals.seal(key, Contact.place(id), address.value());
        known.ifPresent(it -> it.isAt(key, sealed));
        return known.orElseGet(() -> Contact.of(id, seat, key, sealed));
    }

    /** Empty where the key is gone. */
    Optional<String> of(Contact contact) {
        try {
            return Optional.of(seals.open(contact.key(), contact.place(), contact.whereto()));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    void forget(SeatId seat) {
        contacts.of(seat).ifPresent(this::forget);
    }

    void forget(Contact contact) {
        seals.destroy(contact.key());
        contacts.remove(contact);
    }
}
