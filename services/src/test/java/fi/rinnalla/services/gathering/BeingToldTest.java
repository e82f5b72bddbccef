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
import fi.rinnalla.domain.gathering.ToldBy;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Mail;
import fi.rinnalla.domain.shared.MovedClock;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.CarryingMail;
import fi.rinnalla.services.shared.Delivered;
import fi.rinnalla.services.shared.NotingMail;
import fi.rinnalla.services.shelf.LettersOnAShelf;
import fi.rinnalla.services.shelf.NoPlaces;
import fi.rinnalla.services.shelf.NotedActs;
import fi.rinnalla.services.shelf.OpenSeals;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A parent who asked to be told")
class BeingToldTest {
    private static final Meeting THURSDAY =
            new Meeting(LocalDate.parse("2026-12-03"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));
    private static final Meeting FRIDAY =
            new Meeting(LocalDate.parse("2026-12-04"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));

    private final MovedClock clock = MovedClock.at("2026-11-23T10:00:00Z");
    private final GatheringsOnAShelf gatherings = new GatheringsOnAShelf();
    private final ContactsOnAShelf contacts = new ContactsOnAShelf(gatherings);
    private final LettersOnAShelf letters = new LettersOnAShelf();
    private final OpenSeals seals = new OpenSeals();
    private final NotedActs audit = new NotedActs();
    private final PostOnTrial post = new PostOnTrial();
    private final Delivered delivered = new Delivered();
    private final Whereto whereto = new Whereto(contacts, seals);
    private final PromisingCalls promising = new PromisingCalls(new PromisedCallsOnAShelf(contacts), contacts, clock);
    private final SessionId session = new SessionId(UUID.randomUUID());
    private final Gathering group = planned(1);
    private final CardId kanerva = CardId.random();
    private final CardId lumme = CardId.random();

    @Test
    void sees_where_they_are_told_changes_it_and_stops_it() {
        seat(kanerva);
        assertThat(mine(kanerva).told()).isEmpty();

        ask(kanerva, "kanerva@posti.example", true);
        assertThat(mine(kanerva).told()).contains(new BeingTold(ToldBy.MAIL, "kanerva@posti.example", true, false));

        ask(kanerva, "toinen@posti.example", false);
        assertThat(mine(kanerva).told()).contains(new BeingTold(ToldBy.MAIL, "toinen@posti.example", false, false));
        assertThat(contacts.in(group.id())).hasSize(1);

        assertThat(asking(kanerva).ratherNot(group.id())).isTrue();
        assertThat(mine(kanerva).told()).isEmpty();
        assertThat(contacts.in(group.id())).isEmpty();
    }

    @Test
    void leaves_no_key_to_an_address_that_was_changed_or_removed() {
        seat(kanerva);
        ask(kanerva, "kanerva@posti.example", false);
        var first = contacts.in(group.id()).get(0);
        var copy = fi.rinnalla.domain.gathering.Contact.of(
                first.id(), group.of(kanerva).orElseThrow(), first.key(), first.whereto());
        assertThat(whereto.of(copy)).contains("kanerva@posti.example");

        ask(kanerva, "toinen@posti.example", false);

        assertThat(whereto.of(copy)).isEmpty();
    }

    @Test
    void without_a_seat_has_nothing_to_be_told_of() {
        assertThat(asking(kanerva).ask(group.id(), wish("kanerva@posti.example", false)))
                .isFalse();
        assertThat(contacts.in(group.id())).isEmpty();
    }

    @Test
    void is_not_offered_mail_that_cannot_leave() {
        seat(kanerva);
        post.open = false;
        assertThat(mine(kanerva).mayBeTold()).as("a call needs no post").isTrue();
        assertThat(mine(kanerva).mayBeMailed()).isFalse();

        ask(kanerva, "kanerva@posti.example", false);

        assertThat(mine(kanerva).mayBeMailed()).as("so that it can be removed").isTrue();
    }

    @Test
    void hears_once_of_a_cancelled_meeting_and_nobody_else_does() {
        seat(kanerva);
        ask(kanerva, "kanerva@posti.example", false);

        running().cancel(group.id(), session, Map.of());
        assertThat(send()).isZero();
        clock.moveOn(Duration.ofMinutes(5));
        assertThat(send()).isEqualTo(1);
        running().cancel(group.id(), session, Map.of());
        clock.moveOn(Duration.ofMinutes(5));
        send();

        assertThat(post.taken)
                .extracting(Mail::to, Mail::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("kanerva@posti.example", "CANCELLED"));
    }

    @Test
    void hears_nothing_of_what_was_taken_back_in_time() {
        seat(kanerva);
        ask(kanerva, "kanerva@posti.example", false);

        running().cancel(group.id(), session, Map.of());
        running().takeUpAgain(group.id(), session);
        running().move(group.id(), session, FRIDAY);
        running().moveBack(group.id(), session);
        clock.moveOn(Duration.ofMinutes(5));

        assertThat(send()).isZero();
        assertThat(letters.all()).hasSize(1).allMatch(Letter::wasSent);
    }

    @Test
    void hears_of_the_last_of_several_changes_in_one_letter() {
        seat(kanerva);
        ask(kanerva, "kanerva@posti.example", false);

        running().cancel(group.id(), session, Map.of());
        clock.moveOn(Duration.ofMinutes(1));
        running().takeUpAgain(group.id(), session);
        running().move(group.id(), session, FRIDAY);
        clock.moveOn(Duration.ofMinutes(5));
        send();

        assertThat(post.taken).extracting(Mail::subject).containsExactly("MOVED");
        assertThat(post.taken.get(0).body()).contains("2026-12-04");
    }

    @Test
    void hears_also_that_a_meeting_takes_place_after_all() {
        seat(kanerva);
        ask(kanerva, "kanerva@posti.example", false);
        running().cancel(group.id(), session, Map.of());
        clock.moveOn(Duration.ofMinutes(5));
        send();

        running().takeUpAgain(group.id(), session);
        clock.moveOn(Duration.ofMinutes(5));
        send();

        assertThat(post.taken).extracting(Mail::subject).containsExactly("CANCELLED", "MOVED");
    }

    @Test
    void is_not_told_of_what_is_over() {
        seat(kanerva);
        ask(kanerva, "kanerva@posti.example", false);
        running().cancel(group.id(), session, Map.of());
        clock.moveTo(THURSDAY.end());

        assertThat(send()).isZero();
        assertThat(post.taken).isEmpty();
    }

    @Test
    void makes_no_letter_where_nobody_asked() {
        seat(kanerva);

        running().cancel(group.id(), session, Map.of());

        assertThat(letters.all()).isEmpty();
    }

    @Test
    void is_told_later_where_the_server_is_away_and_no_more_where_it_does_not_know_the_address() {
        seat(kanerva);
        ask(kanerva, "kanerva@posti.example", false);
        running().cancel(group.id(), session, Map.of());
        clock.moveOn(Duration.ofMinutes(5));
        post.away = true;
        send();
        assertThat(letters.all().get(0).isOpen()).isTrue();

        post.away = false;
        post.refusing = true;
        clock.moveOn(Duration.ofHours(1));
        send();

        assertThat(letters.all().get(0).isOpen()).isFalse();
        assertThat(letters.all().get(0).wasGivenUp()).isFalse();
    }

    @Test
    void is_reminded_on_the_day_before_at_four_and_once() {
        seat(kanerva);
        ask(kanerva, "kanerva@posti.example", true);
        clock.moveTo(Instant.parse("2026-12-02T08:00:00Z"));
        assertThat(reminding().run()).isEqualTo(1);
        assertThat(reminding().run()).isZero();
        assertThat(send()).isZero();

        clock.moveTo(Instant.parse("2026-12-02T14:00:00Z"));
        send();
        assertThat(reminding().run()).isZero();

        assertThat(post.taken).extracting(Mail::subject).containsExactly("REMINDER");
    }

    @Test
    void is_not_reminded_of_a_day_on_which_nobody_meets_any_more() {
        seat(kanerva);
        ask(kanerva, "kanerva@posti.example", true);
        clock.moveTo(Instant.parse("2026-12-02T08:00:00Z"));
        reminding().run();
        running().move(group.id(), session, FRIDAY);
        clock.moveTo(Instant.parse("2026-12-02T14:00:00Z"));
        send();
        clock.moveTo(Instant.parse("2026-12-03T08:00:00Z"));
        assertThat(reminding().run()).isEqualTo(1);
        clock.moveTo(Instant.parse("2026-12-03T14:00:00Z"));
        send();

        assertThat(post.taken).extracting(Mail::subject).containsExactly("MOVED", "REMINDER");
    }

    @Test
    void is_reminded_only_where_they_wished_it() {
        seat(kanerva);
        ask(kanerva, "kanerva@posti.example", false);
        clock.moveTo(Instant.parse("2026-12-02T08:00:00Z"));

        assertThat(reminding().run()).isZero();
    }

    @Test
    void hears_once_that_a_seat_waits_for_their_yes() {
        seat(kanerva);
        seat(lumme);
        ask(lumme, "lumme@posti.example", false);
        changing(kanerva).giveBack(group.id());

        assertThat(offers().run()).isEqualTo(1);
        assertThat(offers().run()).isZero();
        send();

        assertThat(post.taken).extracting(Mail::to).containsExactly("lumme@posti.example");
        assertThat(post.taken).extracting(Mail::subject).containsExactly("OFFERED");
    }

    @Test
    void who_has_said_yes_meanwhile_is_not_told() {
        seat(kanerva);
        seat(lumme);
        ask(lumme, "lumme@posti.example", false);
        changing(kanerva).giveBack(group.id());
        offers().run();
        changing(lumme).accept(group.id());

        assertThat(send()).isZero();
    }

    @Test
    void is_forgotten_with_the_seat_they_give_back() {
        seat(kanerva);
        ask(kanerva, "kanerva@posti.example", false);
        running().cancel(group.id(), session, Map.of());

        changing(kanerva).giveBack(group.id());
        clock.moveOn(Duration.ofMinutes(5));

        assertThat(contacts.in(group.id())).isEmpty();
        assertThat(send()).isZero();
    }

    @Test
    void is_forgotten_on_the_day_after_the_last_meeting() {
        seat(kanerva);
        ask(kanerva, "kanerva@posti.example", false);
        clock.moveTo(Instant.parse("2026-12-03T21:00:00Z"));
        assertThat(forgetting().run()).isZero();

        clock.moveTo(Instant.parse("2026-12-03T22:00:00Z"));
        assertThat(forgetting().run()).isEqualTo(1);

        assertThat(contacts.in(group.id())).isEmpty();
        assertThat(audit.kinds()).containsExactly(AuditAct.ERASED_BY_RETENTION);
    }

    @Test
    void is_forgotten_where_the_offered_seat_went_to_somebody_else() {
        seat(kanerva);
        seat(lumme);
        ask(lumme, "lumme@posti.example", false);
        changing(kanerva).giveBack(group.id());
        clock.moveOn(Duration.ofHours(24));
        new MovingTheLines(gatherings, clock).run();

        assertThat(forgetting().run()).isEqualTo(1);
        assertThat(contacts.in(group.id())).isEmpty();
    }

    @Test
    void is_a_number_to_the_staff() {
        seat(kanerva);
        seat(lumme);
        ask(lumme, "lumme@posti.example", false);

        assertThat(running().told(group.id())).isEqualTo(1);
    }

    private void seat(CardId card) {
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

    private void ask(CardId card, String to, boolean reminds) {
        assertThat(asking(card).ask(group.id(), wish(to, reminds))).isTrue();
    }

    private static TellingWish wish(String to, boolean reminds) {
        return TellingWish.mail(new MailAddress(to), reminds, Language.FI, "ovi.example");
    }

    private AskingToBeTold asking(CardId card) {
        return new AskingToBeTold(gatherings, contacts, whereto, promising, holder(card), clock);
    }

    private MySeat mine(CardId card) {
        return new ReadingMySeats(
                        gatherings,
                        new Views(new NoPlaces(), clock),
                        new SeatNames(seals),
                        contacts,
                        whereto,
                        post,
                        null,
                        holder(card),
                        clock)
                .in(group.id())
                .orElseThrow();
    }

    private ChangingMySeat changing(CardId card) {
        Likenesses likenesses = (gathering, name) -> Digest.of(gathering + name.likeness());
        return new ChangingMySeat(gatherings, likenesses, seals, whereto, holder(card), clock);
    }

    private RunningGatherings running() {
        var worker = caller();
        worker.isStaff(new StaffId(UUID.randomUUID()), Set.of(Role.WORKER));
        return new RunningGatherings(
                gatherings,
                new Views(new NoPlaces(), clock),
                null,
                new TellingOfChanges(letters, contacts, promising, clock),
                contacts,
                new Auditing(new NotedActs(), worker),
                clock);
    }

    private TellingOfOffers offers() {
        return new TellingOfOffers(contacts, gatherings, letters, promising, clock);
    }

    private TellingTheDayBefore reminding() {
        return new TellingTheDayBefore(contacts, gatherings, letters, clock);
    }

    private ForgettingContacts forgetting() {
        return new ForgettingContacts(contacts, whereto, new Auditing(audit, caller()), clock);
    }

    private int send() {
        SeatMailWords words = (news, language) -> new SeatMailWords.Written(
                news.kind().name(), news.meeting().map(Meeting::toString).orElse(""));
        var writing = new WritingSeatMail(gatherings, contacts, whereto, words, clock);
        return new SendingSeatMail(
                        new CarryingMail(post, new NotingMail(letters, clock), delivered),
                        new TakingSeatMail(letters, writing, clock))
                .run();
    }

    private static Caller holder(CardId card) {
        var caller = caller();
        caller.holds(card);
        return caller;
    }

    private static Caller caller() {
        var caller = new Caller();
        caller.comesTo(new TenantId(UUID.fromString("00000000-0000-4000-8000-00000000000a")));
        return caller;
    }

    private Gathering planned(int seats) {
        var planned = Gathering.planned(
                new GatheringId(UUID.randomUUID()),
                Digest.of("plan"),
                new ProgrammeId(UUID.randomUUID()),
                GatheringKind.GROUP,
                Way.ONLINE,
                Optional.empty(),
                Optional.of(seats));
        planned.wording().tell(UUID.randomUUID(), Language.FI, new Told("Ryhmä", "", "", "", ""));
        planned.meets(session, THURSDAY);
        planned.publish();
        gatherings.add(planned);
        return planned;
    }
}
