package fi.rinnalla.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A staff member's password")
class PasswordHashingTest {
    private static final char[] PASSWORD = "kolme kuutta ja yksi käpy".toCharArray();

    private final KeyDerivations derivations = new KeyDerivations();
    private final PasswordHashing hashing = new PasswordHashing(new FixedSecrets(1), derivations);

    @Test
    void is_known_again_and_no_other_is() {
        var hash = hashing.hash(PASSWORD);

        assertThat(hashing.matches(PASSWORD, hash)).isTrue();
        assertThat(hashing.matches("kolme kuutta ja yksi kapy".toCharArray(), hash))
                .isFalse();
    }

    @Test
    void is_the_same_however_the_keyboard_makes_its_dots() {
        var inTwoParts = "kolme kuutta ja yksi ka\u0308py".toCharArray();

        assertThat(hashing.matches(inTwoParts, hashing.hash(PASSWORD))).isTrue();
    }

    @Test
    void is_written_down_differently_every_time_and_never_in_itself() {
        var hash = hashing.hash(PASSWORD);

        assertThat(hash)
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1,keyid=")
                .isNotEqualTo(hashing.hash(PASSWORD))
                .doesNotContain("kolme");
    }

    @Test
    void cannot_be_checked_without_the_pepper() {
        var hash = hashing.hash(PASSWORD);
        var withAnotherKey = new PasswordHashing(new FixedSecrets(2), derivations);

        assertThat(withAnotherKey.matches(PASSWORD, hash)).isFalse();
        assertThat(withAnotherKey.isOutdated(hash)).isTrue();
    }

    @Test
    void is_hashed_anew_when_its_recipe_is_old() {
        var hash = hashing.hash(PASSWORD);

        assertThat(hashing.isOutdated(hash)).isFalse();
        assertThat(hashing.isOutdated(hash.replace("t=2", "t=1"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "$argon2id$v=19$m=99999999,t=2,p=1$AAAA$BBBB", "$2a$10$abcdefghijklmnopqrstuv"})
    void matches_no_broken_hash_but_takes_the_same_work(String broken) {
        long before = derivations.signInDerivations();

        assertThat(hashing.matches(PASSWORD, broken)).isFalse();
        assertThat(hashing.isOutdated(broken)).isTrue();
        assertThat(derivations.signInDerivations()).isEqualTo(before + 1);
    }

    @Test
    void of_an_unknown_address_is_worked_on_just_as_long() {
        var hash = hashing.hash(PASSWORD);
        long before = derivations.signInDerivations();

        hashing.matches(PASSWORD, hash);
        hashing.waste(PASSWORD);

        assertThat(derivations.signInDerivations()).isEqualTo(before + 2);
        assertThat(derivations.cardDerivations()).isZero();
    }
}
