package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("Euros")
class EurosTest {
    @Property
    @Label("are read back as they were written")
    void come_back(@ForAll @IntRange(max = 99_999_999) int cents) {
        assertThat(Euros.cents(Euros.written(cents))).hasValue(cents);
    }

    @Example
    @Label("that are taken back have a minus, also below one")
    void have_a_minus() {
        assertThat(Euros.written(-5)).isEqualTo("-0,05");
        assertThat(Euros.written(-1250)).isEqualTo("-12,50");
        assertThat(Euros.cents("-5")).isEmpty();
    }
}
