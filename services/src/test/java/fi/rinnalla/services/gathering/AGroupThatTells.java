package fi.rinnalla.services.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.gathering.Asked;
import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Likenesses;
import fi.rinnalla.domain.gathering.MailAddress;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.SeatId;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MovedClock;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.LettersOnAShelf;
import fi.rinnalla.services.shelf.NotedActs;
import fi.rinnalla.services.shelf.OpenSeals;
import fi.rinnalla.services.shelf.PlacesOnAShelf;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A group with one seat and one meeting, whose people may ask to be told, and everybody who acts on it. */
abstract class AGroupThatTells {
    static final Meeting THURSDAY =
            new Meeting(LocalDate.parse("2026-12-03"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));
    static final Meeting FRIDAY =
            new Meeting(LocalDate.parse("2026-12-04"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));

    final MovedClock clock = MovedClock.at("2026-11-23T10:00:00Z");
    final GatheringsOnAShelf gatherings = new GatheringsOnAShelf();
    final ContactsOnAShelf contacts = new ContactsOnAShelf(gatherings);
    final PromisedCallsOnAShelf calls = new PromisedCallsOnAShelf(contacts);
    final LettersOnAShelf letters = new LettersOnAShelf();
    final OpenSeals seals = new OpenSeals();
    final NotedActs audit = new NotedActs();
    final PostOnTrial post = new PostOnTrial();
    final Whereto whereto = new Whereto(contacts, seals);
    final PromisingCalls promising = new PromisingCalls(calls, contacts, clock);
    final SessionId session = new SessionId(UUID.randomUUID());
    final Gathering group = planned();
    final CardId kanerva = CardId.random();
    final CardId lumme = CardId.random();

    void seat(CardId card) {
        var id = SeatId.random();
        var key = seals.newKey();
        var likeness = Digest.of(card.toString());
        group.line()
                .signUp(
                        new Asked(
                                id,
                                card,
                                key,
                                seals.seal(key, id.called(), "Kanerva"),
                                likeness,
                                likeness,
                                Set.of(),
                                Coming.EITHER),
                        clock.instant());
    }

    void ask(CardId card, String to, boolean reminds) {
        assertThat(asking(card).ask(group.id(), wish(to, reminds))).isTrue();
    }

    static TellingWish wish(String to, boolean reminds) {
        return TellingWish.mail(new MailAddress(to), reminds, Language.FI, "ovi.example");
    }

    AskingToBeTold asking(CardId card) {
        return new AskingToBeTold(gatherings, contacts, whereto, promising, holder(card), clock);
    }

    MySeat mine(CardId card) {
        return new ReadingMySeats(
                        gatherings,
                        views(),
                        new SeatNames(seals),
                        contacts,
                        whereto,
                        new CalledInVain(calls, clock),
                        post,
                        null,
                        holder(card),
                        clock)
                .in(group.id())
                .orElseThrow();
    }

    ChangingMySeat changing(CardId card) {
        Likenesses likenesses = (gathering, name) -> Digest.of(gathering + name.likeness());
        return new ChangingMySeat(gatherings, likenesses, seals, whereto, holder(card), clock);
    }

    RunningGatherings running() {
        return new RunningGatherings(
                gatherings,
                views(),
                null,
                new TellingOfChanges(letters, contacts, promising, clock),
                contacts,
                new Auditing(new NotedActs(), worker(Role.WORKER)),
                clock);
    }

    TellingOfOffers offers() {
        return new TellingOfOffers(contacts, gatherings, letters, promising, clock);
    }

    Views views() {
        return new Views(new PlacesOnAShelf(), clock);
    }

    static Caller worker(Role role) {
        var caller = caller();
        caller.isStaff(new StaffId(UUID.randomUUID()), Set.of(role));
        return caller;
    }

    static Caller caller() {
        var caller = new Caller();
        caller.comesTo(new TenantId(UUID.fromString("00000000-0000-4000-8000-00000000000a")));
        return caller;
    }

    private static Caller holder(CardId card) {
        var caller = caller();
        caller.holds(card);
        return caller;
    }

    private Gathering planned() {
        var planned = Gathering.planned(
                new GatheringId(UUID.randomUUID()),
                Digest.of("plan"),
                new ProgrammeId(UUID.randomUUID()),
                GatheringKind.GROUP,
                Way.ONLINE,
                Optional.empty(),
                Optional.of(1));
        planned.wording().tell(UUID.randomUUID(), Language.FI, new Told("Ryhmä", "", "", "", ""));
        planned.timetable().meets(session, THURSDAY);
        planned.publish();
        gatherings.add(planned);
        return planned;
    }
}
