package fi.rinnalla.domain.measure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.measure.Indicator;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of ready indicators")
class ReadyIndicatorTest {
    @Test
    void holds_each_code_once_and_none_of_an_organisations_own() {
        assertThat(Arrays.stream(ReadyIndicator.values()).map(ReadyIndicator::code))
                .hasSize(37)
                .doesNotHaveDuplicates()
                .noneMatch(IndicatorCode::isOwn);
    }

    @Test
    void holds_all_that_the_network_may_compare() {
        assertThat(Arrays.stream(Indicator.values()).map(it -> new IndicatorCode(it.code())))
                .allMatch(it -> ReadyIndicator.coded(it).isPresent());
    }

    @Test
    void says_of_each_what_it_is_a_number_of_and_where_it_comes_from() {
        assertThat(ReadyIndicator.values()).allSatisfy(it -> {
            assertThat(it.definition().quantity()).isNotNull();
            assertThat(it.definition().basis()).isNotNull();
            assertThat(it.definition().version()).isPositive();
        });
    }

    @Test
    void divides_nothing_that_is_no_number_of_things() {
        assertThat(ReadyIndicator.values())
                .filteredOn(it -> !it.definition().quantity().addsUp())
                .allMatch(it -> it.definition().denominators().isEmpty());
    }

    @Test
    void is_found_under_its_theme() {
        assertThat(Arrays.stream(IndicatorTheme.values())
                        .mapToInt(it -> ReadyIndicator.of(it).size())
                        .sum())
                .isEqualTo(ReadyIndicator.values().length);
        assertThat(ReadyIndicator.of(IndicatorTheme.OUTCOME)).contains(ReadyIndicator.EXIT_HEARD);
    }

    @Test
    void admits_what_it_cannot_count() {
        assertThat(ReadyIndicator.values())
                .filteredOn(it -> !it.isCounted())
                .containsExactly(ReadyIndicator.START_END_CHANGE);
    }
}
