package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Contact;
import fi.rinnalla.domain.gathering.Contacts;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.Seat;
import fi.rinnalla.domain.gathering.ToldBy;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Letters;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Owes a letter, or a call, to whoever asked, once a seat waits for their yes. A seat is offered once in its life, and told of
 * once.
 */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 60)
public class TellingOfOffers implements HouseJob {
    private final Contacts contacts;
    private final Gatherings gatherings;
    private final Letters letters;
    private final PromisingCalls calls;
    private final Clock clock;

    @Inject
    public TellingOfOffers(
            Contacts contacts, Gatherings gatherings, Letters letters, PromisingCalls calls, Clock clock) {
        this.contacts = contacts;
        this.gatherings = gatherings;
        this.letters = letters;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public int run() {
        return (int) contacts.offeredASeat().stream().filter(this::owe).count();
    }

    /** Two houses may do this at once: the second waits, and sees what the first has written. */
    private boolean owe(Contact it) {
        var group = gatherings.hold(it.gathering());
        if (it.isToldBy(ToldBy.CALL)) {
            return group.flatMap(found -> found.standing(it.seat()))
                    .flatMap(Seat::offerEnds)
                    .filter(until -> calls.ofOffer(it, until))
                    .isPresent();
        }
        if (group.isEmpty()
                || letters.anyAbout(OutboxKind.SEAT_OFFERED, it.seat().value())) {
            return false;
        }
        var now = clock.instant();
        letters.add(Letter.leaving(now, it.seat().value(), OutboxKind.SEAT_OFFERED, "", now));
        return true;
    }
}
