package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Contact;
import fi.rinnalla.domain.gathering.Contacts;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.Seat;
import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.domain.gathering.ToldBy;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Whoever has a seat, or stands in line, says how they want to hear of changes. Unless they ask, nobody tells them. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_SEAT)
public class AskingToBeTold {
    private final Gatherings gatherings;
    private final Contacts contacts;
    private final Whereto whereto;
    private final PromisingCalls calls;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public AskingToBeTold(
            Gatherings gatherings,
            Contacts contacts,
            Whereto whereto,
            PromisingCalls calls,
            Caller caller,
            Clock clock) {
        this.gatherings = gatherings;
        this.contacts = contacts;
        this.whereto = whereto;
        this.calls = calls;
        this.caller = caller;
        this.clock = clock;
    }

    /** Returns whether there is a seat to be told of. Twice is once, and another address takes the place of the first. */
    public boolean ask(GatheringId id, TellingWish wish) {
        var seat = seat(id);
        seat.ifPresent(it -> {
            var contact = whereto.keep(it, wish.to());
            write(wish, contact);
            contacts.add(contact);
        });
        return seat.isPresent();
    }

    /** Whoever is told by mail from now on waits for no call. */
    private void write(TellingWish wish, Contact contact) {
        if (wish.to().by() == ToldBy.CALL) {
            contact.answers(wish.language(), wish.door(), wish.saysWho());
        } else {
            calls.noneTo(contact);
            contact.reads(wish.language(), wish.door(), wish.reminds());
        }
    }

    public boolean ratherNot(GatheringId id) {
        var seat = seat(id);
        seat.map(Seat::id).ifPresent(whereto::forget);
        return seat.isPresent();
    }

    /** Held, so that a seat that is given back at this moment takes what was asked with it. */
    private Optional<Seat> seat(GatheringId id) {
        var group = gatherings.hold(id).orElseThrow(() -> new NotFound(id));
        return group.of(caller.card()).filter(it -> it.state() != SeatState.CANCELLED && goesOn(group));
    }

    private boolean goesOn(Gathering group) {
        return !group.lastDay().isBefore(Helsinki.day(clock.instant()));
    }
}
