package fi.rinnalla.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A value everybody leans on")
class SharedValuesTest {
    @Test
    void sealed_says_nothing_of_what_it_holds() {
        var words = "odotustila".getBytes(StandardCharsets.UTF_8);

        assertThat(new Sealed(words)).hasToString("Sealed[10 bytes]");
    }

    @Test
    void sealed_cannot_be_changed_from_outside() {
        var bytes = new byte[] {1, 2, 3};
        var sealed = new Sealed(bytes);

        bytes[0] = 9;
        sealed.bytes()[1] = 9;

        assertThat(sealed).isEqualTo(new Sealed(new byte[] {1, 2, 3}));
    }

    @Test
    void an_id_of_staff_sorts_by_its_moment_and_is_of_version_seven() {
        var earlier = Uuid7.at(Instant.parse("2026-01-01T10:00:00Z"));
        var later = Uuid7.at(Instant.parse("2026-01-01T10:00:00.001Z"));

        assertThat(earlier.version()).isEqualTo(7);
        assertThat(earlier.variant()).isEqualTo(2);
        assertThat(later).hasToString(later.toString()).isGreaterThan(earlier);
    }

    @Test
    void a_day_in_helsinki_begins_before_the_one_in_greenwich() {
        assertThat(Helsinki.day(Instant.parse("2026-07-01T21:30:00Z"))).isEqualTo("2026-07-02");
    }

    @Test
    void easy_finnish_is_finnish_to_a_browser_and_itself_to_us() {
        assertThat(Language.SELKO.tag()).isEqualTo("fi");
        assertThat(Language.SELKO.bundle()).isEqualTo("fi_SELKO");
        assertThat(Language.atPath("selko")).contains(Language.SELKO);
        assertThat(Language.atPath("FI")).isEmpty();
    }

    @Test
    void a_missing_text_is_looked_for_in_every_language_and_in_the_readers_own_first() {
        for (var language : Language.values()) {
            assertThat(language.fallback()).startsWith(language).containsExactlyInAnyOrder(Language.values());
        }
    }
}
