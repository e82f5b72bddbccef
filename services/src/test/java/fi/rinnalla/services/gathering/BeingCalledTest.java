package fi.rinnalla.services.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.gathering.Asked;
import fi.rinnalla.domain.gathering.CallState;
import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Likenesses;
import fi.rinnalla.domain.gathering.MailAddress;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.PhoneNumber;
import fi.rinnalla.domain.gathering.PromisedCallId;
import fi.rinnalla.domain.gathering.SeatId;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.domain.gathering.ToldBy;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MovedClock;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.gathering.CallSheet.Row;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
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

@DisplayName("A parent who asked for a call")
class BeingCalledTest {
    private static final Meeting THURSDAY =
            new Meeting(LocalDate.parse("2026-12-03"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));
    private static final Meeting FRIDAY =
            new Meeting(LocalDate.parse("2026-12-04"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));
    private static final String NUMBER = "040 000 0001";

    private final MovedClock clock = MovedClock.at("2026-11-23T10:00:00Z");
    private final GatheringsOnAShelf gatherings = new GatheringsOnAShelf();
    private final ContactsOnAShelf contacts = new ContactsOnAShelf(gatherings);
    private final PromisedCallsOnAShelf calls = new PromisedCallsOnAShelf(contacts);
    private final LettersOnAShelf letters = new LettersOnAShelf();
    private final OpenSeals seals = new OpenSeals();
    private final NotedActs audit = new NotedActs();
    private final Whereto whereto = new Whereto(contacts, seals);
    private final PromisingCalls promising = new PromisingCalls(calls, contacts, clock);
    private final SessionId session = new SessionId(UUID.randomUUID());
    private final Gathering group = planned();
    private final CardId kanerva = CardId.random();
    private final CardId lumme = CardId.random();

    @Test
    void sees_the_number_as_they_would_read_it_and_nobody_reminds_them() {
        seat(kanerva);
        ask(kanerva);

        assertThat(mine(kanerva).told()).contains(new BeingTold(ToldBy.CALL, NUMBER, false, false));
        assertThat(contacts.in(group.id())).hasSize(1).noneMatch(it -> it.reminds());
    }

    @Test
    void is_called_about_a_meeting_that_is_cancelled_and_gets_no_letter() {
        seat(kanerva);
        ask(kanerva);

        running().cancel(group.id(), session, Map.of());

        var call = only();
        assertThat(call.called()).contains("Kanerva");
        assertThat(call.number()).contains(new PhoneNumber(NUMBER));
        assertThat(call.news().kind()).isEqualTo(SeatNews.Kind.CANCELLED);
        assertThat(call.news().meeting()).contains(THURSDAY);
        assertThat(call.due()).isEqualTo(Instant.parse("2026-11-24T14:00:00Z"));
        assertThat(letters.all()).isEmpty();
    }

    @Test
    void is_told_how_things_stand_when_the_call_is_made_and_once() {
        seat(kanerva);
        ask(kanerva);

        running().cancel(group.id(), session, Map.of());
        running().takeUpAgain(group.id(), session);
        running().move(group.id(), session, FRIDAY);

        assertThat(only().news().kind()).isEqualTo(SeatNews.Kind.MOVED);
        assertThat(only().news().meeting()).contains(FRIDAY);
    }

    @Test
    void is_left_in_peace_where_the_change_was_taken_back_even_after_a_try() {
        seat(kanerva);
        ask(kanerva);

        running().cancel(group.id(), session, Map.of());
        marking().notReached(only().id(), only().seen());
        clock.moveOn(Duration.ofMinutes(20));
        running().takeUpAgain(group.id(), session);

        assertThat(sheet().waiting()).isEmpty();
        assertThat(sheet().done()).isEmpty();
    }

    @Test
    void hears_that_it_takes_place_after_all_once_they_were_told_that_it_does_not() {
        seat(kanerva);
        ask(kanerva);
        running().cancel(group.id(), session, Map.of());
        marking().called(only().id(), only().seen());

        running().takeUpAgain(group.id(), session);

        assertThat(only().news().kind()).isEqualTo(SeatNews.Kind.MOVED);
        assertThat(only().news().meeting()).contains(THURSDAY);
    }

    @Test
    void is_not_called_about_what_is_over() {
        seat(kanerva);
        ask(kanerva);
        running().cancel(group.id(), session, Map.of());
        clock.moveTo(THURSDAY.end());

        assertThat(sheet().waiting()).isEmpty();
        assertThat(seeing(Role.WORKER).waiting().isEmpty()).isTrue();
    }

    @Test
    void is_called_once_about_a_seat_that_waits_for_their_yes_while_it_waits() {
        seat(kanerva);
        seat(lumme);
        ask(lumme);
        changing(kanerva).giveBack(group.id());

        assertThat(offers().run()).isEqualTo(1);
        assertThat(offers().run()).isZero();
        assertThat(only().news().kind()).isEqualTo(SeatNews.Kind.OFFERED);
        assertThat(only().due()).as("an hour before it goes to somebody else").isEqualTo("2026-11-24T09:00:00Z");

        changing(lumme).accept(group.id());
        assertThat(sheet().waiting()).isEmpty();
    }

    @Test
    void is_tried_three_times_and_no_more() {
        seat(kanerva);
        ask(kanerva);
        running().cancel(group.id(), session, Map.of());

        marking().notReached(only().id(), only().seen());
        marking().notReached(only().id(), only().seen());
        assertThat(only().tries()).isEqualTo(2);
        marking().notReached(only().id(), only().seen());

        assertThat(sheet().waiting()).isEmpty();
        assertThat(sheet().done()).extracting(Row::state).containsExactly(CallState.NOT_REACHED);
        assertThat(sheet().done()).noneMatch(it -> it.number().isPresent());
    }

    @Test
    void is_marked_once_by_a_form_that_is_sent_twice_and_each_mark_can_be_taken_back() {
        seat(kanerva);
        ask(kanerva);
        running().cancel(group.id(), session, Map.of());
        var id = only().id();
        var seen = only().seen();

        var tried = marking().notReached(id, seen);
        assertThat(marking().notReached(id, seen)).as("the same form").isEqualTo(tried);
        assertThat(only().tries()).isEqualTo(1);

        var called = marking().called(id, tried);
        assertThat(marking().called(id, seen)).as("a page that is old").isEqualTo(called);
        assertThat(marking().takeBack(id, called)).isEqualTo(tried);
        assertThat(marking().takeBack(id, called)).as("the same form").isEqualTo(tried);
        assertThat(marking().takeBack(id, tried)).isEqualTo(seen);
        assertThat(marking().takeBack(id, seen)).as("nothing is marked").isEqualTo(seen);
    }

    @Test
    void is_not_called_twice_about_the_same_where_a_mark_is_taken_back_after_another_change() {
        seat(kanerva);
        ask(kanerva);
        running().cancel(group.id(), session, Map.of());
        var first = only().id();
        var called = marking().called(first, only().seen());
        running().takeUpAgain(group.id(), session);
        running().move(group.id(), session, FRIDAY);

        assertThat(marking().takeBack(first, called)).isEqualTo(called);
        assertThat(sheet().waiting()).hasSize(1);
    }

    @Test
    void takes_the_call_along_with_the_seat_with_the_wish_and_with_the_last_meeting() {
        seat(kanerva);
        ask(kanerva);
        running().cancel(group.id(), session, Map.of());
        var call = only();

        asking(kanerva).ask(group.id(), wish("+46 70 000 00 01"));
        assertThat(only().number()).as("the new number").contains(new PhoneNumber("+46700000001"));
        asking(kanerva)
                .ask(group.id(), TellingWish.mail(new MailAddress("k@posti.example"), false, Language.FI, "ovi"));
        assertThat(sheet().waiting()).as("told by mail from now on").isEmpty();

        running().takeUpAgain(group.id(), session);
        ask(kanerva);
        running().cancel(group.id(), session, Map.of());
        assertThat(only().id()).isNotEqualTo(call.id());
        changing(kanerva).giveBack(group.id());
        assertThat(sheet().waiting()).isEmpty();
        assertThat(calls.open(9)).isEmpty();
    }

    @Test
    void leaves_a_line_in_the_audit_each_time_somebody_sees_the_number_and_none_where_nobody_does() {
        seat(kanerva);
        ask(kanerva);
        sheet();
        assertThat(audit.kinds()).isEmpty();
        running().cancel(group.id(), session, Map.of());

        var call = only();
        assertThat(seeing(Role.WORKER).waiting().due()).containsExactly(call.due());
        marking().called(call.id(), call.seen());
        sheet();

        assertThat(audit.kinds()).containsExactly(AuditAct.READ_NUMBER, AuditAct.MARKED_CALL);
    }

    @Test
    void is_nobodys_business_but_that_of_those_who_call() {
        seat(kanerva);
        ask(kanerva);
        running().cancel(group.id(), session, Map.of());

        assertThat(seeing(Role.FACILITATOR).waiting().isEmpty()).isTrue();
        assertThatThrownBy(() -> marking().called(new PromisedCallId(UUID.randomUUID()), "OPEN-0"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void is_late_once_the_time_is_past() {
        seat(kanerva);
        ask(kanerva);
        running().cancel(group.id(), session, Map.of());
        assertThat(only().late()).isFalse();

        clock.moveTo(Instant.parse("2026-11-24T14:01:00Z"));

        assertThat(only().late()).isTrue();
        assertThat(seeing(Role.WORKER).waiting().late()).isTrue();
    }

    private Row only() {
        var waiting = sheet().waiting();
        assertThat(waiting).hasSize(1);
        return waiting.get(0);
    }

    private CallSheet sheet() {
        return new ReadingPromisedCalls(
                        calls,
                        new CallNews(gatherings, clock),
                        new Views(new NoPlaces(), clock),
                        new SeatNames(seals),
                        whereto,
                        new Auditing(audit, worker(Role.WORKER)),
                        clock)
                .sheet();
    }

    private MarkingPromisedCalls marking() {
        return new MarkingPromisedCalls(calls, new Auditing(audit, worker(Role.WORKER)));
    }

    private SeeingCallsToMake seeing(Role role) {
        return new SeeingCallsToMake(calls, new CallNews(gatherings, clock), worker(role), clock);
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

    private void ask(CardId card) {
        assertThat(asking(card).ask(group.id(), wish(NUMBER))).isTrue();
    }

    private static TellingWish wish(String number) {
        return TellingWish.call(new PhoneNumber(number), false, Language.FI, "ovi.example");
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
                        new PostOnTrial(),
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
        return new RunningGatherings(
                gatherings,
                new Views(new NoPlaces(), clock),
                null,
                new TellingOfChanges(letters, contacts, promising, clock),
                contacts,
                new Auditing(new NotedActs(), worker(Role.WORKER)),
                clock);
    }

    private TellingOfOffers offers() {
        return new TellingOfOffers(contacts, gatherings, letters, promising, clock);
    }

    private static Caller worker(Role role) {
        var caller = caller();
        caller.isStaff(new StaffId(UUID.randomUUID()), Set.of(role));
        return caller;
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
        planned.meets(session, THURSDAY);
        planned.publish();
        gatherings.add(planned);
        return planned;
    }
}
