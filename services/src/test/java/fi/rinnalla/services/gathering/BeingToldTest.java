package fi.rinnalla.services.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Mail;
import fi.rinnalla.services.shared.CarryingMail;
import fi.rinnalla.services.shared.Delivered;
import fi.rinnalla.services.shared.NotingMail;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A parent who asked to be told")
class BeingToldTest extends AGroupThatTells {
    private final Delivered delivered = new Delivered();

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

    private TellingTheDayBefore reminding() {
        return new TellingTheDayBefore(contacts, gatherings, letters, clock);
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

    private int send() {
        SeatMailWords words = (news, language) -> new SeatMailWords.Written(
                news.kind().name(), news.meeting().map(Meeting::toString).orElse(""));
        var writing = new WritingSeatMail(gatherings, contacts, whereto, words, clock);
        return new SendingSeatMail(
                        new CarryingMail(post, new NotingMail(letters, clock), delivered),
                        new TakingSeatMail(letters, writing, clock))
                .run();
    }
}
