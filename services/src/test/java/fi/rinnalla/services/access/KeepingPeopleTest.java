package fi.rinnalla.services.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.AccountState;
import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Invitee;
import fi.rinnalla.domain.access.Passwords;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.access.AcceptingAnInvitation.Closed;
import fi.rinnalla.services.access.AcceptingAnInvitation.NotTaken;
import fi.rinnalla.services.access.AcceptingAnInvitation.Opened;
import fi.rinnalla.services.access.AcceptingAnInvitation.Outcome;
import fi.rinnalla.services.access.InvitingOutcome.AlreadyHere;
import fi.rinnalla.services.access.InvitingOutcome.Invited;
import fi.rinnalla.services.access.InvitingOutcome.InvitedBefore;
import fi.rinnalla.services.shelf.SessionsOnAShelf;
import fi.rinnalla.services.shelf.TenantsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An administrator who keeps the organisation's people")
class KeepingPeopleTest {
    private static final Invitee NEW =
            new Invitee(new EmailAddress("uusi@kasper.example"), "Työntekijä 4", Roles.of(Role.WORKER), Language.FI);
    private static final String GOOD = "nelja tuolia ja kaksi kuppia";

    private final Workplace place = new Workplace();
    private final SessionsOnAShelf sessions = new SessionsOnAShelf();
    private final InvitationsOnAShelf invitations = new InvitationsOnAShelf();
    private final StaffId me = place.accounts.hire("paakayttaja", Role.ADMINISTRATOR);
    private final StaffId worker = place.accounts.hire("tyontekija1", Role.WORKER);
    private final KeepingPeople keeping = new KeepingPeople(
            place.accounts,
            sessions,
            new TenantsOnAShelf(place.tenant),
            place.auditing(place.caller(me, Role.ADMINISTRATOR)),
            place.clock);
    private final Inviting inviting = new Inviting(
            new AskingToJoin(
                    invitations,
                    new InvitationSecrets(place.seals),
                    place.accounts,
                    place.caller(me, Role.ADMINISTRATOR),
                    place.clock),
            invitations,
            place.auditing(place.caller(me, Role.ADMINISTRATOR)));
    private final SeeingWhoIsAsked asked =
            new SeeingWhoIsAsked(invitations, place.accounts, place.letters, place.clock);
    private final AcceptingAnInvitation accepting = new AcceptingAnInvitation(
            new FindingTheInvitation(invitations, place.clock),
            new OpeningTheAccount(invitations, place.accounts, place.audit, place.clock),
            new PlainPasswords());

    @Test
    void signs_somebody_out_everywhere_whose_roles_change() {
        var session = sessions.begun(worker, Digest.of("a token"), place.clock.instant());

        assertThat(keeping.give(worker.value(), Roles.of(Role.TRAINER))).isTrue();

        assertThat(session.isAlive(place.clock.instant())).isFalse();
        assertThat(place.audit.kinds()).containsExactly(AuditAct.CHANGED_ACCOUNT);
    }

    @Test
    void cannot_remove_the_last_one_who_may_keep_people() {
        assertThat(keeping.pause(me.value())).isFalse();
        assertThat(keeping.end(me.value())).isFalse();
        assertThat(keeping.give(me.value(), Roles.of(Role.WORKER))).isFalse();
        assertThat(keeping.one(me.value()).state()).isEqualTo(AccountState.ACTIVE);

        keeping.give(worker.value(), Roles.of(Role.WORKER, Role.ADMINISTRATOR));
        assertThat(keeping.end(me.value())).isTrue();
    }

    @Test
    void does_not_count_one_who_is_on_a_break_as_another() {
        keeping.give(worker.value(), Roles.of(Role.ADMINISTRATOR));
        keeping.pause(worker.value());

        assertThat(keeping.pause(me.value())).isFalse();
    }

    @Test
    void reads_page_by_page_and_finds_by_a_part_of_the_name() {
        for (var n = 0; n < KeepingPeople.PAGE; n++) {
            place.accounts.hire("kumppani" + n, Role.EXPERIENCE_PARTNER);
        }

        var first = keeping.people("", Optional.empty());
        var second = keeping.people("", first.next());

        assertThat(first.rows()).hasSize(KeepingPeople.PAGE);
        assertThat(second.rows()).hasSize(2).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.next()).isEmpty();
        assertThat(keeping.people("TYON", Optional.empty()).rows())
                .extracting(AccountRow::id)
                .containsExactly(worker);
    }

    @Test
    void takes_back_a_pause_and_an_end() {
        keeping.end(worker.value());
        assertThat(keeping.one(worker.value()).state()).isEqualTo(AccountState.ENDED);

        keeping.takeBack(worker.value());
        assertThat(keeping.one(worker.value()).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void invites_by_a_link_that_opens_once() {
        var token = invited("one");
        assertThat(asked.all()).hasSize(1);

        assertThat(accept(token, GOOD)).isInstanceOf(Opened.class);
        assertThat(accept(token, GOOD)).isInstanceOf(Closed.class);
        assertThat(place.accounts.findByEmail(NEW.email()).orElseThrow().passwordHash())
                .isEqualTo("hash of " + GOOD);
        assertThat(asked.all()).isEmpty();
    }

    @Test
    void invites_for_three_days_and_no_longer() {
        var token = invited("one");
        place.clock.moveOn(Duration.ofHours(72));

        assertThat(accepting.invitee(token)).isEmpty();
        assertThat(accept(token, GOOD)).isInstanceOf(Closed.class);
    }

    @Test
    void leaves_the_link_open_where_the_password_is_none_to_rely_on() {
        var token = invited("one");

        assertThat(accept(token, "lyhyt")).isInstanceOf(NotTaken.class);
        assertThat(accept(token, GOOD)).isInstanceOf(Opened.class);
    }

    @Test
    void closes_an_earlier_link_to_the_same_address_and_takes_a_form_once() {
        var first = invited("one");
        assertThat(inviting.invite(NEW, Digest.of("one"))).isInstanceOf(InvitedBefore.class);
        invited("two");

        assertThat(accept(first, GOOD)).isInstanceOf(Closed.class);
    }

    @Test
    void invites_nobody_who_is_here_already() {
        var here = new Invitee(
                new EmailAddress("tyontekija1@kasper.example"), "Työntekijä 1", Roles.of(Role.WORKER), Language.FI);

        assertThat(inviting.invite(here, Digest.of("one"))).isInstanceOf(AlreadyHere.class);
    }

    private Token invited(String form) {
        return ((Invited) inviting.invite(NEW, Digest.of(form))).token();
    }

    private Outcome accept(Token token, String password) {
        return accepting.accept(token, password.toCharArray(), List.of("Kotipolku"));
    }

    private static final class PlainPasswords implements Passwords {
        @Override
        public String hash(char[] password) {
            return "hash of " + new String(password);
        }

        @Override
        public boolean matches(char[] password, String hash) {
            return hash.equals(hash(password));
        }

        @Override
        public void waste(char[] password) {}

        @Override
        public boolean isOutdated(String hash) {
            return false;
        }
    }
}
