package fi.rinnalla.services.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Passwords;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.services.access.SignInOutcome.Wait;
import fi.rinnalla.services.access.SignInOutcome.Welcome;
import fi.rinnalla.services.access.SignInOutcome.Wrong;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.SessionsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Somebody at the staff's door")
class SigningInTest {
    private static final String WORKER_1 = "tyontekija1@kasper.example";

    private final Workplace place = new Workplace();
    private final SessionsOnAShelf sessions = new SessionsOnAShelf();
    private final CountingPasswords passwords = new CountingPasswords();
    private StaffId worker;
    private SigningIn signing;

    @BeforeEach
    void hireAndOpenTheDoor() {
        worker = place.accounts.hire("tyontekija1", Role.WORKER);
        place.accounts.hire("tyontekija2", Role.WORKER);
        var caller = new Caller();
        caller.comesTo(place.tenant);
        var rule = new SignInRule(
                passwords,
                new Limiter(place.clock, new NotBefore(new FixedSecrets(1), place.clock), 1),
                new SignInDelays(place.clock),
                new KnownDevices(new FixedSecrets(1), place.clock));
        signing = new SigningIn(
                rule,
                new FindingTheLock(place.accounts),
                new BeginningWork(place.accounts, sessions, place.audit, place.clock),
                caller);
    }

    @Test
    void comes_in_with_the_right_password_and_gets_a_session_of_their_own() {
        assertThat(knock(WORKER_1, "tyontekija1")).isInstanceOf(Welcome.class);

        assertThat(sessions.of(worker)).hasSize(1);
        assertThat(place.audit.kinds()).containsExactly(AuditAct.SIGNED_IN);
    }

    @Test
    void gets_a_fresh_token_each_time_and_the_old_session_of_that_browser_ends() {
        var old = Token.fresh();
        var session = sessions.begun(worker, old.fingerprint(), place.clock.instant());

        var welcome = (Welcome) signing.signIn(aTry(WORKER_1, "tyontekija1", Optional.empty(), Optional.of(old)));

        assertThat(welcome.token().value()).isNotEqualTo(old.value());
        assertThat(session.isAlive(place.clock.instant())).isFalse();
    }

    @Test
    void gets_the_same_answer_for_the_same_work_whether_unknown_wrong_or_disabled() {
        place.accounts.find(worker).orElseThrow().disable();

        assertThat(knock("eiketaan@kasper.example", "x")).isEqualTo(new Wrong());
        assertThat(passwords.derivations).isEqualTo(1);
        assertThat(knock("tyontekija2@kasper.example", "wrong")).isEqualTo(new Wrong());
        assertThat(passwords.derivations).isEqualTo(2);
        assertThat(knock(WORKER_1, "tyontekija1")).isEqualTo(new Wrong());
        assertThat(passwords.derivations).isEqualTo(3);
        assertThat(knock("not an address", "x")).isEqualTo(new Wrong());
        assertThat(passwords.derivations).isEqualTo(4);
        assertThat(sessions.of(worker)).isEmpty();
    }

    @Test
    void waits_longer_after_each_failure_and_no_derivation_is_spent_on_waiting() {
        failThreeTimes();
        var spent = passwords.derivations;

        var wait = knock(WORKER_1, "tyontekija1");

        assertThat(wait).isInstanceOf(Wait.class);
        assertThat(((Wait) wait).left()).isLessThanOrEqualTo(Duration.ofSeconds(60));
        assertThat(passwords.derivations).isEqualTo(spent);
        place.clock.moveOn(Duration.ofSeconds(60));
        assertThat(knock(WORKER_1, "tyontekija1")).isInstanceOf(Welcome.class);
    }

    @Test
    void is_made_to_wait_for_an_address_nobody_has_just_as_for_one_somebody_has() {
        IntStream.range(0, 3).forEach(i -> knock("eiketaan@kasper.example", "wrong"));

        assertThat(knock("eiketaan@kasper.example", "wrong")).isInstanceOf(Wait.class);
    }

    @Test
    void is_not_kept_out_by_a_strangers_failures_where_the_device_is_known() {
        var device = ((Welcome) knock(WORKER_1, "tyontekija1")).device();
        failThreeTimes();

        var known = signing.signIn(aTry(WORKER_1, "tyontekija1", Optional.of(device), Optional.empty()));

        assertThat(known).isInstanceOf(Welcome.class);
    }

    @Test
    void has_the_password_hashed_anew_where_the_recipe_was_older() {
        passwords.outdated = true;

        knock(WORKER_1, "tyontekija1");

        assertThat(place.accounts.find(worker).orElseThrow().passwordHash()).isEqualTo("new hash of tyontekija1");
    }

    private void failThreeTimes() {
        IntStream.range(0, 3).forEach(i -> knock(WORKER_1, "wrong"));
    }

    private SignInOutcome knock(String email, String password) {
        return signing.signIn(aTry(email, password, Optional.empty(), Optional.empty()));
    }

    private static SignInTry aTry(String email, String password, Optional<String> devices, Optional<Token> replaces) {
        return new SignInTry(email, password.toCharArray(), "192.0.2.7", devices, Optional.empty(), replaces);
    }

    private static final class CountingPasswords implements Passwords {
        private int derivations;
        private boolean outdated;

        @Override
        public String hash(char[] password) {
            return "new hash of " + new String(password);
        }

        @Override
        public boolean matches(char[] password, String hash) {
            derivations++;
            return hash.equals("hash of " + new String(password));
        }

        @Override
        public void waste(char[] password) {
            derivations++;
        }

        @Override
        public boolean isOutdated(String hash) {
            return outdated;
        }
    }
}
