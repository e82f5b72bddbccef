package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A number as people write it")
@Label("A number as people write it")
class DecimalsTest {
    @Test
    void is_read_with_a_comma_or_a_full_stop_and_with_spaces_between_thousands() {
        assertThat(Decimals.read("12", 8, 2)).contains(new BigDecimal("12"));
        assertThat(Decimals.read("12,5", 8, 2)).contains(new BigDecimal("12.5"));
        assertThat(Decimals.read(" 12.5 ", 8, 2)).contains(new BigDecimal("12.5"));
        assertThat(Decimals.read("1 200 000,05 €", 8, 2)).contains(new BigDecimal("1200000.05"));
        assertThat(Decimals.read("145\u00A0000", 8, 2)).contains(new BigDecimal("145000"));
        assertThat(Decimals.read("007", 1, 0)).contains(new BigDecimal("7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1,", ",5", "1,234", "1 20", "1.200.000", "1,2,3", "1e3", "yksi", "1 2345", "123456789"})
    void is_not_read_where_it_could_mean_another_or_none(String typed) {
        assertThat(Decimals.read(typed, 8, 2)).isEmpty();
    }

    @Property
    @Label("is read again as it was, whatever sum it is")
    void round_trip(@ForAll @LongRange(min = 0, max = 99_999_999_99L) long cents) {
        var sum = BigDecimal.valueOf(cents, 2);

        assertThat(Decimals.read(Decimals.typed(sum), 8, 2)).hasValueSatisfying(it -> assertThat(it)
                .isEqualByComparingTo(sum));
    }
}
