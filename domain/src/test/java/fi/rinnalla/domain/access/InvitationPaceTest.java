package fi.rinnalla.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The next invitation by mail")
class InvitationPaceTest {
    private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
    private static final EmailAddress ONE = new EmailAddress("uusi@kasper.example");

    private final List<Invitation> known = new ArrayList<>();

    @Test
    void may_leave_at_once_where_none_has_left() {
        handedOver(ONE, NOON);

        assertThat(next(ONE)).isNull();
    }

    @Test
    void waits_a_quarter_of_an_hour_for_the_same_address_and_not_for_another() {
        mailed(ONE, NOON.minus(Duration.ofMinutes(14)));

        assertThat(next(ONE)).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
        assertThat(next(new EmailAddress("toinen@kasper.example"))).isNull();

        assertThat(InvitationPace.next(ONE, known, NOON.plus(Duration.ofMinutes(1))))
                .isEmpty();
    }

    @Test
    void waits_for_a_day_after_four_also_where_they_were_withdrawn() {
        for (var hours = 4; hours > 0; hours--) {
            mailed(ONE, NOON.minus(Duration.ofHours(hours))).withdraw(NOON);
        }

        assertThat(next(ONE)).isEqualTo(NOON.plus(Duration.ofHours(20)));
    }

    @Test
    void waits_for_all_where_one_organisation_sends_more_than_anybody_hires() {
        for (var i = 0; i < InvitationPace.AN_HOUR; i++) {
            assertThat(next(ONE)).isNull();
            mailed(new EmailAddress("nro" + i + "@kasper.example"), NOON.minus(Duration.ofMinutes(30)));
        }

        assertThat(next(ONE)).isEqualTo(NOON.plus(Duration.ofMinutes(30)));
    }

    private Instant next(EmailAddress to) {
        return InvitationPace.next(to, known, NOON).orElse(null);
    }

    private Invitation mailed(EmailAddress to, Instant when) {
        var invitation = handedOver(to, when);
        invitation.goesByMail("ovi.example", new KeyId(UUID.randomUUID()), new Sealed(new byte[] {1}));
        return invitation;
    }

    private Invitation handedOver(EmailAddress to, Instant when) {
        var invitation = Invitation.of(
                new InvitationId(UUID.randomUUID()),
                new Invitee(to, "Työntekijä 4", Roles.of(Role.WORKER), Language.FI),
                Digest.of(UUID.randomUUID().toString()),
                Digest.of(UUID.randomUUID().toString()),
                new StaffId(UUID.randomUUID()),
                when);
        known.add(invitation);
        return invitation;
    }
}
