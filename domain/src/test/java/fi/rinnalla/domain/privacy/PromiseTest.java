package fi.rinnalla.domain.privacy;

import static fi.rinnalla.domain.access.Role.ADMINISTRATOR;
import static fi.rinnalla.domain.access.Role.FACILITATOR;
import static fi.rinnalla.domain.access.Role.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Roles;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A promise line")
class PromiseTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private final Promise promise = Promise.first("feedback", Roles.of(WORKER), 12, TODAY);

    @Test
    void stays_as_long_as_it_says_the_truth() {
        assertThat(promise.next(Roles.of(WORKER), 12, TODAY)).isEmpty();
    }

    @Test
    void gets_a_new_version_when_somebody_else_may_read_too() {
        var next = promise.next(Roles.of(WORKER, FACILITATOR), 12, TODAY).orElseThrow();

        assertThat(next.version()).isEqualTo(2);
        assertThat(next.allows(Roles.of(FACILITATOR))).isTrue();
        assertThat(promise.allows(Roles.of(FACILITATOR))).isFalse();
    }

    @Test
    void lets_in_whoever_holds_one_of_its_roles_among_others() {
        assertThat(promise.allows(Roles.of(ADMINISTRATOR, WORKER))).isTrue();
        assertThat(promise.allows(Roles.of(ADMINISTRATOR))).isFalse();
    }

    @Test
    void says_until_when() {
        assertThat(promise.keptUntil(LocalDate.parse("2026-02-28"))).isEqualTo("2027-02-28");
        assertThat(Retention.FEEDBACK.months()).isEqualTo(12);
        assertThat(Retention.FEEDBACK.goesBefore(TODAY)).isEqualTo("2025-03-02");
    }
}
