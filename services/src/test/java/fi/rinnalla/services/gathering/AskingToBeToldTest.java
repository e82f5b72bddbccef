package fi.rinnalla.services.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.gathering.ToldBy;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.services.privacy.Auditing;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A parent who asks to be told")
class AskingToBeToldTest extends AGroupThatTells {
    @Test
    void sees_where_they_are_told_changes_it_and_stops_it() {
        seat(kanerva);
        assertThat(mine(kanerva).told()).isEmpty();

        ask(kanerva, "kanerva@posti.example", true);
        assertThat(mine(kanerva).told())
                .contains(new BeingTold(ToldBy.MAIL, "kanerva@posti.example", true, false, false));

        ask(kanerva, "toinen@posti.example", false);
        assertThat(mine(kanerva).told())
                .contains(new BeingTold(ToldBy.MAIL, "toinen@posti.example", false, false, false));
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

    private ForgettingContacts forgetting() {
        return new ForgettingContacts(contacts, whereto, new Auditing(audit, caller()), clock);
    }
}
