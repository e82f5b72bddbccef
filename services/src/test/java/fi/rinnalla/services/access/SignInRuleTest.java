package fi.rinnalla.services.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Passwords;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Signing in, at any door,")
class SignInRuleTest {
    private static final UUID DOOR = UUID.randomUUID();
    private static final String RIGHT = "pitkä ja oma salasana";
    private final CountingPasswords passwords = new CountingPasswords();
    private final Clock clock = Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC);
    private final FixedSecrets secrets = new FixedSecrets(1);
    private final SignInRule rule = new SignInRule(
            passwords,
            new Limiter(clock, new NotBefore(secrets, clock), 1),
            new SignInDelays(clock),
            new KnownDevices(secrets, clock));

    @Test
    void opens_with_the_right_password() {
        assertThat(knock("known@example.org", RIGHT, true)).isInstanceOf(SignInOutcome.Welcome.class);
    }

    @Test
    void costs_and_says_the_same_for_wrong_unknown_disabled_and_nonsense() {
        assertThat(knock("known@example.org", "väärä", true)).isEqualTo(new SignInOutcome.Wrong());
        assertThat(knock("unknown@example.org", RIGHT, false)).isEqualTo(new SignInOutcome.Wrong());
        assertThat(knock("no address at all", RIGHT, false)).isEqualTo(new SignInOutcome.Wrong());

        assertThat(passwords.derivations).isEqualTo(3);
    }

    @Test
    void waits_after_a_few_failures_whether_there_is_such_an_account_or_not() {
        for (var i = 0; i < 3; i++) {
            knock("unknown@example.org", RIGHT, false);
        }

        assertThat(knock("unknown@example.org", RIGHT, false)).isInstanceOf(SignInOutcome.Wait.class);
        assertThat(passwords.derivations).isEqualTo(3);
    }

    private SignInOutcome knock(String email, String password, boolean known) {
        var knock = new SignInTry(
                email, password.toCharArray(), "192.0.2.1", Optional.empty(), Optional.empty(), Optional.empty());
        return rule.signIn(DOOR, knock, new OneAccount(known));
    }

    private record OneAccount(boolean known) implements SignInDesk<String> {
        @Override
        public Lock<String> find(EmailAddress address) {
            return known
                    ? new Lock<>(Optional.of("id"), Optional.of(RIGHT))
                    : new Lock<>(Optional.empty(), Optional.empty());
        }

        @Override
        public Optional<Token> begin(String account, Optional<String> newHash, Optional<Token> replaced) {
            return Optional.of(Token.fresh());
        }
    }

    private static final class CountingPasswords implements Passwords {
        private int derivations;

        @Override
        public String hash(char[] password) {
            derivations++;
            return new String(password);
        }

        @Override
        public boolean matches(char[] password, String hash) {
            derivations++;
            return hash.equals(new String(password));
        }

        @Override
        public void waste(char[] password) {
            derivations++;
        }

        @Override
        public boolean isOutdated(String hash) {
            return false;
        }
    }
}
