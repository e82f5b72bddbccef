package fi.rinnalla.services.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.MovedClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sweep for keys without a text")
class SweepingOrphanKeysTest {
    private final List<LocalDate> swept = new ArrayList<>();

    @Test
    void leaves_alone_what_was_made_so_lately_that_its_text_may_still_be_on_its_way() {
        var afterMidnight = MovedClock.at("2026-03-04T22:00:01Z");

        var destroyed = new SweepingOrphanKeys(
                        until -> {
                            swept.add(until);
                            return 3;
                        },
                        afterMidnight)
                .run();

        assertThat(destroyed).isEqualTo(3);
        assertThat(swept).containsExactly(LocalDate.parse("2026-03-03"));
    }
}
