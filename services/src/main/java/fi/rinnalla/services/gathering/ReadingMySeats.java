package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.gathering.Asking;
import fi.rinnalla.domain.gathering.Contact;
import fi.rinnalla.domain.gathering.Contacts;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.gathering.PhoneNumber;
import fi.rinnalla.domain.gathering.Questions;
import fi.rinnalla.domain.gathering.Seat;
import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.domain.gathering.ToldBy;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Post;
import fi.rinnalla.services.privacy.Readers;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The seats on the card that lies open. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_SEAT)
public class ReadingMySeats {
    private final Gatherings gatherings;
    private final Views views;
    private final SeatNames names;
    private final Contacts contacts;
    private final Whereto whereto;
    private final CalledInVain vain;
    private final Post post;
    private final Readers readers;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public ReadingMySeats(
            Gatherings gatherings,
            Views views,
            SeatNames names,
            Contacts contacts,
            Whereto whereto,
            CalledInVain vain,
            Post post,
            Readers readers,
            Caller caller,
            Clock clock) {
        this.gatherings = gatherings;
        this.views = views;
        this.names = names;
        this.contacts = contacts;
        this.whereto = whereto;
        this.vain = vain;
        this.post = post;
        this.readers = readers;
        this.caller = caller;
        this.clock = clock;
    }

    public List<MySeat> all() {
        return gatherings.of(caller.card()).stream()
                .flatMap(it -> it.of(caller.card()).map(seat -> mine(it, seat)).stream())
                .toList();
    }

    /** Empty also where the seat is somebody else's. */
    public Optional<MySeat> in(GatheringId id) {
        return gatherings.find(id).flatMap(it -> it.of(caller.card()).map(seat -> mine(it, seat)));
    }

    /** Who sees the number of somebody who asks for a call. */
    public Collection<Role> readersOfNumbers() {
        return readers.of(CallSheet.NUMBERS).held();
    }

    private MySeat mine(Gathering it, Seat seat) {
        var now = clock.instant();
        var told = contacts.of(seat.id());
        var link = it.next(now).filter(next -> seat.state() == SeatState.HELD).flatMap(next -> next.linkAt(now));
        return new MySeat(
                views.of(it),
                seat.state(),
                it.before(seat),
                seat.offerEnds(),
                names.of(seat),
                seat.needs(),
                it.line().sits(seat),
                Retention.SEAT.lastDay(it.lastDay()),
                it.questions(Moment.END)
                        .asking()
                        .filter(asking -> asking.hasBegun(now))
                        .isPresent(),
                asked(it, seat, now),
                Arrays.stream(Moment.values()).filter(seat::answered).collect(Collectors.toSet()),
                seat.state() == SeatState.HELD ? MaterialView.forHolders(it, now) : List.of(),
                !it.lastDay().isBefore(Helsinki.day(now)),
                post.isOpen()
                        || told.filter(contact -> contact.isToldBy(ToldBy.MAIL)).isPresent(),
                told.flatMap(contact -> told(contact, it)),
                link);
    }

    /** The one moment ends before the other begins. */
    private static Optional<Asking> asked(Gathering it, Seat seat, Instant now) {
        return Arrays.stream(Moment.values())
                .map(it::questions)
                .filter(questions -> questions.ask(seat, now))
                .findFirst()
                .flatMap(Questions::asking);
    }

    private Optional<BeingTold> told(Contact it, Gathering group) {
        return whereto.of(it)
                .map(to ->
                        new BeingTold(it.toldBy(), spelled(it, to), it.reminds(), it.saysWho(), vain.was(it, group)));
    }

    private static String spelled(Contact it, String to) {
        return it.isToldBy(ToldBy.CALL) ? new PhoneNumber(to).spelled() : to;
    }
}
