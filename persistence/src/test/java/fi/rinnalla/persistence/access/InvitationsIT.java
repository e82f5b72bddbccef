package fi.rinnalla.persistence.access;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Invitation;
import fi.rinnalla.domain.access.InvitationId;
import fi.rinnalla.domain.access.Invitee;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.StoredLetters;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An invitation")
class InvitationsIT {
    private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
    private static final Invitee SOMEBODY = new Invitee(
            new EmailAddress("uusi@kasper.example"),
            "Työntekijä 4",
            Roles.of(Role.WORKER, Role.ADMINISTRATOR),
            Language.SV);

    private final Database database = Database.get();
    private StaffId inA;

    @BeforeEach
    void two_organisations() throws SQLException {
        database.empty();
        inA = furnished(A);
        furnished(B);
        ask("secret");
    }

    @Test
    void is_found_by_its_secret_at_its_own_door_alone() {
        assertThat(isOpen(A, "secret")).isTrue();
        assertThat(isOpen(B, "secret")).isFalse();
        assertThat(isOpen(A, "another")).isFalse();
    }

    @Test
    void is_used_once() {
        assertThat(use("secret")).isTrue();
        assertThat(use("secret")).isFalse();
        assertThat(isOpen(A, "secret")).isFalse();
    }

    @Test
    void keeps_whom_it_was_for() {
        assertThat((Invitee) database.from(
                        A,
                        em -> new StoredInvitations(em)
                                .findByToken(Digest.of("secret"))
                                .orElseThrow()
                                .invitee()))
                .isEqualTo(SOMEBODY);
    }

    @Test
    void is_forgotten_after_a_while_in_its_own_organisation() {
        var later = NOON.plus(Duration.ofDays(31));
        var before = Instant.parse("2000-01-01T00:00:00Z");

        assertThat((int) database.from(B, em -> new StoredInvitations(em).removeMadeBefore(before)))
                .isZero();
        assertThat((int) database.from(A, em -> new StoredInvitations(em).removeMadeBefore(later)))
                .isPositive();
        assertThat(isOpen(A, "secret")).isFalse();
    }

    @Test
    void keeps_its_secret_for_a_letter_in_its_own_organisation_and_forgets_it() {
        database.in(A, em -> {
            var invitation = invitation("mailed");
            invitation.goesByMail("ovi.example", new KeyId(UUID.randomUUID()), new Sealed(new byte[] {7}));
            new StoredInvitations(em).add(invitation);
        });
        assertThat(secrets(B)).isZero();
        assertThat(secrets(A)).isEqualTo(1);

        database.in(A, em -> new StoredInvitations(em).withSecret().forEach(Invitation::forgetSecret));

        assertThat(secrets(A)).isZero();
        assertThat((Boolean) database.from(
                        A,
                        em -> new StoredInvitations(em)
                                .findByToken(Digest.of("mailed"))
                                .orElseThrow()
                                .isByMail()))
                .isTrue();
    }

    @Test
    void tells_of_its_letter_in_its_own_organisation_alone_and_blames_no_mail_server() {
        var now = Instant.parse("2026-03-02T10:00:00Z");
        database.in(A, em -> {
            var letter = Letter.leaving(now, UUID.randomUUID(), OutboxKind.INVITATION, "", now);
            letter.giveUp(now);
            new StoredLetters(em).add(letter);
        });

        assertThat((List<Letter>) database.from(A, em -> new StoredLetters(em).allOf(OutboxKind.INVITATION)))
                .singleElement()
                .matches(Letter::wasGivenUp);
        assertThat((List<Letter>) database.from(B, em -> new StoredLetters(em).allOf(OutboxKind.INVITATION)))
                .isEmpty();
        assertThat((Boolean) database.from(A, em -> new StoredLetters(em).anyGivenUpSince(now.minusSeconds(1))))
                .isFalse();
    }

    private int secrets(TenantId tenant) {
        return database.<Integer>from(
                tenant, em -> new StoredInvitations(em).withSecret().size());
    }

    private void ask(String secret) {
        database.in(A, em -> new StoredInvitations(em).add(invitation(secret)));
    }

    private Invitation invitation(String secret) {
        return Invitation.of(
                new InvitationId(Uuid7.at(NOON)),
                SOMEBODY,
                Digest.of(secret),
                Digest.of("form of " + secret),
                inA,
                NOON);
    }

    private boolean isOpen(TenantId tenant, String secret) {
        return database.from(
                tenant,
                em -> new StoredInvitations(em)
                        .findByToken(Digest.of(secret))
                        .filter(it -> it.isOpen(NOON.plusSeconds(60)))
                        .isPresent());
    }

    private boolean use(String secret) {
        return database.from(
                A,
                em -> new StoredInvitations(em)
                        .holdByToken(Digest.of(secret))
                        .orElseThrow()
                        .use(NOON.plusSeconds(60)));
    }

    private StaffId furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var furnished = Furnished.in(app, tenant);
            app.commit();
            return new StaffId(furnished.account());
        }
    }
}
