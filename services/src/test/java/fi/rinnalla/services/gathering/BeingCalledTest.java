package fi.rinnalla.services.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.gathering.CallState;
import fi.rinnalla.domain.gathering.MailAddress;
import fi.rinnalla.domain.gathering.PhoneNumber;
import fi.rinnalla.domain.gathering.PromisedCallId;
import fi.rinnalla.domain.gathering.ToldBy;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.gathering.CallSheet.Row;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shelf.PlacesOnAShelf;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A parent who asked for a call")
class BeingCalledTest extends AGroupThatTells {
    private static final String NUMBER = "040 000 0001";

    @Test
    void sees_the_number_as_they_would_read_it_and_nobody_reminds_them() {
        seat(kanerva);
        ask(kanerva);

        assertThat(mine(kanerva).told()).contains(new BeingTold(ToldBy.CALL, NUMBER, false, false, false));
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
    void reads_beside_the_seat_that_nobody_reached_them_for_as_long_as_it_matters() {
        seat(kanerva);
        ask(kanerva);
        running().cancel(group.id(), session, Map.of());
        inVain();
        inVain();
        assertThat(isInVain()).isFalse();

        inVain();
        assertThat(isInVain()).isTrue();

        running().takeUpAgain(group.id(), session);
        assertThat(isInVain()).as("all is as they know it").isFalse();
        running().move(group.id(), session, FRIDAY);
        assertThat(isInVain()).as("somebody will call again").isFalse();
        marking().called(only().id(), only().seen());
        assertThat(isInVain()).as("and reached them").isFalse();
    }

    @Test
    void is_not_reminded_of_calls_about_what_is_over() {
        seat(kanerva);
        ask(kanerva);
        running().move(group.id(), session, FRIDAY);
        inVain();
        inVain();
        inVain();
        assertThat(isInVain()).isTrue();

        clock.moveTo(FRIDAY.end());

        assertThat(isInVain()).isFalse();
    }

    @Test
    void reads_that_nobody_reached_them_about_a_seat_that_still_waits() {
        seat(kanerva);
        seat(lumme);
        ask(lumme);
        changing(kanerva).giveBack(group.id());
        offers().run();
        inVain();
        inVain();
        inVain();
        assertThat(mine(lumme).told().orElseThrow().inVain()).isTrue();

        changing(lumme).accept(group.id());

        assertThat(mine(lumme).told().orElseThrow().inVain()).isFalse();
    }

    private void inVain() {
        marking().notReached(only().id(), only().seen());
    }

    private boolean isInVain() {
        return mine(kanerva).told().orElseThrow().inVain();
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
                        new Views(new PlacesOnAShelf(), clock),
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

    private void ask(CardId card) {
        assertThat(asking(card).ask(group.id(), wish(NUMBER))).isTrue();
    }

    private static TellingWish wish(String number) {
        return TellingWish.call(new PhoneNumber(number), false, Language.FI, "ovi.example");
    }
}
