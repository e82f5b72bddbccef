package fi.rinnalla.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.support.Counted;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of individual support")
class IndividualFiguresTest {
    @Test
    void count_what_was_held_and_nothing_twice() {
        var all = Arrays.stream(Counted.values()).collect(Collectors.toMap(it -> it, it -> 10 + it.ordinal()));

        assertThat(IndividualFigures.of(all))
                .isEqualTo(new IndividualFigures(
                        10 + Counted.MEETING_HELD.ordinal(), 10 + Counted.SESSION_HELD.ordinal()));
    }

    @Test
    void are_nothing_where_nothing_was_counted() {
        assertThat(IndividualFigures.of(Map.of())).isEqualTo(new IndividualFigures(0, 0));
    }
}
