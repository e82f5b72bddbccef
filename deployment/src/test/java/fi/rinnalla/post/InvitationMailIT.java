package fi.rinnalla.post;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Invitee;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.access.StoredInvitations;
import fi.rinnalla.persistence.access.StoredStaffAccounts;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import fi.rinnalla.persistence.shared.StoredLetters;
import fi.rinnalla.persistence.shared.UnkindWire.Mood;
import fi.rinnalla.persistence.tenancy.StoredTenants;
import fi.rinnalla.services.access.AskingToJoin;
import fi.rinnalla.services.access.FindingTheInvitation;
import fi.rinnalla.services.access.Inviting;
import fi.rinnalla.services.access.InvitingByMail;
import fi.rinnalla.services.access.InvitingOutcome;
import fi.rinnalla.services.access.InvitingOutcome.Mailed;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An invitation that leaves by mail")
class InvitationMailIT {
    private static final String KEPT = "app.invitation where secret is not null or key_id is not null";

    private final PostOffice office = new PostOffice();
    private final Map<TenantId, StaffId> administrators = new HashMap<>();

    @BeforeEach
    void two_houses() throws SQLException {
        office.database.empty();
        for (var tenant : List.of(A, B)) {
            try (var app = office.database.app(tenant)) {
                administrators.put(tenant, new StaffId(Furnished.in(app, tenant).account()));
                Sql.run(app, "delete from app.outbox");
                Sql.run(app, "delete from app.invitation");
                app.commit();
            }
        }
    }

    @AfterEach
    void stop() throws IOException {
        office.close();
    }

    @Test
    void opens_an_account_at_the_door_it_came_from_and_at_no_other() {
        invite(A, "uusi@alfa.example", Language.SV);

        everybodySends();
        everybodySends();

        assertThat(office.arrived()).hasSize(1);
        assertThat(reader(0)).isEqualTo("uusi@alfa.example");
        assertThat(words(0)).contains("Alfa ry bjuder in dig", "https://ovi.example/kutsu?avain=");
        assertThat(opens(A, secret(0))).isTrue();
        assertThat(opens(B, secret(0))).isFalse();
    }

    @Test
    void says_nothing_of_whether_the_address_works_in_another_house() throws SQLException {
        try (var app = office.database.app(B)) {
            Sql.run(
                    app,
                    "update app.staff_account set email = 'sama@muualla.example' where id = ?",
                    administrators.get(B).value());
            app.commit();
        }
        invite(B, "toinen@muualla.example", Language.FI);

        assertThat(invite(A, "sama@muualla.example", Language.FI))
                .isEqualTo(invite(A, "uusi@muualla.example", Language.FI));
        assertThat(invite(A, "toinen@muualla.example", Language.FI)).isInstanceOf(Mailed.class);
    }

    @Test
    void lies_nowhere_in_the_clear_and_nowhere_at_all_once_it_has_left() {
        invite(A, "uusi@alfa.example", Language.FI);
        invite(B, "uusi@beeta.example", Language.FI);
        var waiting = everything(A);

        office.runInvitations(A);

        assertThat(waiting + everything(A))
                .doesNotContain(secret(0).value())
                .doesNotContain(hex(secret(0).value()));
        assertThat(text(A, "app.outbox")).doesNotContain("alfa.example", "ovi.example");
        assertThat(count(A, KEPT)).isZero();
        assertThat(count(B, KEPT)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"CUT", "MUTE", "BUSY", "CUT_AFTER_DATA"})
    void says_the_same_link_under_the_same_name_however_often_it_is_tried(Mood mood) {
        invite(A, "uusi@alfa.example", Language.FI);
        office.wire.be(mood);
        office.runInvitations(A);
        assertThat(count(A, KEPT)).isEqualTo(1);
        office.wire.be(Mood.KIND);
        office.clock.moveOn(Duration.ofMinutes(2));

        office.runInvitations(A);

        assertThat(office.arrived()).isNotEmpty();
        assertThat(office.arrived().stream().map(InvitationMailIT::words).distinct())
                .hasSize(1);
        assertThat(office.arrived().stream().map(InvitationMailIT::name).distinct())
                .hasSize(1);
        assertThat(opens(A, secret(0))).isTrue();
        assertThat(count(A, KEPT)).isZero();
    }

    @Test
    void says_the_same_link_where_the_house_fell_over_in_between() {
        invite(A, "uusi@alfa.example", Language.FI);
        office.runInvitationsAndFallOver(A);
        office.clock.moveOn(Duration.ofMinutes(5));

        office.runInvitations(A);

        assertThat(office.arrived()).hasSize(2);
        assertThat(words(0)).isEqualTo(words(1));
        assertThat(opens(A, secret(1))).isTrue();
    }

    @Test
    void does_not_leave_once_it_is_withdrawn() {
        invite(A, "uusi@alfa.example", Language.FI);
        office.database.in(A, em -> {
            var invitation = new StoredInvitations(em).all().get(0).id().value();
            new Inviting(asking(A, em), new StoredInvitations(em), auditing(A)).withdraw(invitation);
        });

        everybodySends();

        assertThat(office.arrived()).isEmpty();
        assertThat(count(A, KEPT)).isZero();
        assertThat(count(A, "app.outbox where sent_at is null and gave_up_at is null"))
                .isZero();
    }

    private void everybodySends() {
        office.runInvitations(A);
        office.runInvitations(B);
    }

    private InvitingOutcome invite(TenantId tenant, String to, Language language) {
        var invitee = new Invitee(new EmailAddress(to), "Työntekijä 4", Roles.of(Role.WORKER), language);
        return office.database.from(
                tenant,
                em -> new InvitingByMail(
                                asking(tenant, em),
                                new StoredInvitations(em),
                                office.secrets(),
                                new StoredLetters(em),
                                office.post(),
                                new StoredTenants(em),
                                auditing(tenant),
                                office.clock)
                        .invite(invitee, Digest.of(to), "ovi.example"));
    }

    private AskingToJoin asking(TenantId tenant, EntityManager em) {
        return new AskingToJoin(
                new StoredInvitations(em),
                office.secrets(),
                new StoredStaffAccounts(em),
                administrator(tenant),
                office.clock);
    }

    private Auditing auditing(TenantId tenant) {
        return new Auditing((actor, act, object) -> {}, administrator(tenant));
    }

    private Caller administrator(TenantId tenant) {
        var caller = new Caller();
        caller.comesTo(tenant);
        caller.isStaff(administrators.get(tenant), Set.of(Role.ADMINISTRATOR));
        return caller;
    }

    private boolean opens(TenantId tenant, Token secret) {
        return office.database.<Boolean>from(
                tenant,
                em -> new FindingTheInvitation(new StoredInvitations(em), office.clock)
                        .find(secret)
                        .isPresent());
    }

    private Token secret(int letter) {
        return new Token(words(letter).replaceFirst("(?s).*avain=([A-Za-z0-9_-]+).*", "$1"));
    }

    private String words(int letter) {
        return words(office.arrived().get(letter));
    }

    private static String words(MimeMessage letter) {
        try {
            return (String) letter.getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String reader(int letter) {
        try {
            return office.arrived().get(letter).getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String everything(TenantId tenant) {
        return text(tenant, "app.invitation") + text(tenant, "app.outbox");
    }

    private int count(TenantId tenant, String what) {
        return Sql.one(office.database.app(tenant), "select count(*) from " + what, row -> row.getInt(1));
    }

    private String text(TenantId tenant, String table) {
        return Sql.one(
                office.database.app(tenant),
                "select coalesce(string_agg(t::text, ' '), '') from " + table + " t",
                row -> row.getString(1));
    }

    private static String hex(String words) {
        return HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
    }
}
