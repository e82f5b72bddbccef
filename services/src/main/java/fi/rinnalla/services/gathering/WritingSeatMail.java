package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Contact;
import fi.rinnalla.domain.gathering.Contacts;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringSession;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.Seat;
import fi.rinnalla.domain.gathering.SeatId;
import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.ToldBy;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Mail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a letter says when its time has come, and to whom: by then it may have nothing to say. */
@Dependent
public class WritingSeatMail {
    private final Gatherings gatherings;
    private final Contacts contacts;
    private final Whereto whereto;
    private final SeatMailWords words;
    private final Clock clock;

    @Inject
    public WritingSeatMail(
            Gatherings gatherings, Contacts contacts, Whereto whereto, SeatMailWords words, Clock clock) {
        this.gatherings = gatherings;
        this.contacts = contacts;
        this.whereto = whereto;
        this.words = words;
        this.clock = clock;
    }

    List<Mail> about(Letter letter) {
        return switch (letter.kind()) {
            case MEETING_CHANGED -> changed(letter);
            case DAY_BEFORE -> dayBefore(letter);
            case SEAT_OFFERED -> offered(letter);
            case ANSWER_OWED, ANSWER_OVERDUE, INVITATION -> throw new IllegalArgumentException("goes to no parent");
        };
    }

    /** Nothing where all was taken back, or it is over. */
    private List<Mail> changed(Letter letter) {
        var session = new SessionId(letter.about());
        return gatherings
                .holdWith(session)
                .filter(it -> !it.session(session).asItStands().equals(letter.mark()))
                .filter(it -> it.session(session).isToCome(clock.instant()))
                .map(it -> toAll(
                        letter,
                        it,
                        EnumSet.complementOf(EnumSet.of(SeatState.CANCELLED)),
                        contact -> SeatNews.ofChange(it.session(session), letter.mark(), contact.door())))
                .orElse(List.of());
    }

    private List<Mail> dayBefore(Letter letter) {
        var session = new SessionId(letter.about());
        return gatherings
                .holdWith(session)
                .filter(it -> isAsPlanned(it.session(session), letter))
                .map(it -> toAll(
                        letter,
                        it,
                        EnumSet.of(SeatState.HELD),
                        contact -> Optional.of(contact)
                                .filter(Contact::reminds)
                                .map(wants -> SeatNews.of(
                                        SeatNews.Kind.REMINDER,
                                        it.session(session).meeting(),
                                        wants.door()))))
                .orElse(List.of());
    }

    private boolean isAsPlanned(GatheringSession it, Letter letter) {
        return it.isAhead(clock.instant()) && it.meeting().day().toString().equals(letter.mark());
    }

    private List<Mail> offered(Letter letter) {
        var id = new SeatId(letter.about());
        return contacts.of(id).stream()
                .filter(it -> it.isToldBy(ToldBy.MAIL))
                .flatMap(contact ->
                        offerTo(contact)
                                .flatMap(until -> mail(letter, contact, SeatNews.offered(until, contact.door())))
                                .stream())
                .toList();
    }

    private Optional<Instant> offerTo(Contact contact) {
        return gatherings
                .hold(contact.gathering())
                .flatMap(it -> it.standing(contact.seat()))
                .flatMap(Seat::offerEnds)
                .filter(clock.instant()::isBefore);
    }

    private List<Mail> toAll(
            Letter letter, Gathering group, Set<SeatState> states, Function<Contact, Optional<SeatNews>> news) {
        var seats = group.everySeat().stream()
                .filter(it -> states.contains(it.state()))
                .map(Seat::id)
                .collect(Collectors.toSet());
        return contacts.in(group.id()).stream()
                .filter(it -> it.isToldBy(ToldBy.MAIL) && seats.contains(it.seat()))
                .flatMap(it -> news.apply(it).flatMap(what -> mail(letter, it, what)).stream())
                .toList();
    }

    private Optional<Mail> mail(Letter letter, Contact to, SeatNews news) {
        return whereto.of(to).map(address -> {
            var written = words.write(news, to.language());
            return new Mail(letter.id() + "." + to.id(), address, written.subject(), written.body());
        });
    }
}
