package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

@Label("A number as people write it")
class DecimalsTest {
    private static final List<String> UNCLEAR =
            List.of("", "-1", "1,", ",5", "1,234", "1 20", "1.200.000", "1,2,3", "1e3", "yksi", "1 2345", "123456789");

    @Example
    @Label("is read with a comma or a full stop and with spaces between thousands")
    void is_read_with_a_comma_or_a_full_stop_and_with_spaces_between_thousands() {
        assertThat(Decimals.read("12", 8, 2)).contains(new BigDecimal("12"));
        assertThat(Decimals.read("12,5", 8, 2)).contains(new BigDecimal("12.5"));
        assertThat(Decimals.read(" 12.5 ", 8, 2)).contains(new BigDecimal("12.5"));
        assertThat(Decimals.read("1 200 000,05 €", 8, 2)).contains(new BigDecimal("1200000.05"));
        assertThat(Decimals.read("145\u00A0000", 8, 2)).contains(new BigDecimal("145000"));
        assertThat(Decimals.read("007", 1, 0)).contains(new BigDecimal("7"));
    }

    @Example
    @Label("is not read where it could mean another or none")
    void is_not_read_where_it_could_mean_another_or_none() {
        for (var typed : UNCLEAR) {
            assertThat(Decimals.read(typed, 8, 2)).as(typed).isEmpty();
        }
    }

    @Property
    @Label("is read again as it was, whatever sum it is")
    void round_trip(@ForAll @LongRange(min = 0, max = 99_999_999_99L) long cents) {
        var sum = BigDecimal.valueOf(cents, 2);

        assertThat(Decimals.read(Decimals.typed(sum), 8, 2))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(sum));
    }
}
