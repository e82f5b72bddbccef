package fi.rinnalla.domain.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a setting held")
class HeldTest {
    @ParameterizedTest
    @ValueSource(strings = {"Kotipolku", "", "a=b=c", "one\ntwo\n", "a\\nb", "\\", "\\\\n", " väli "})
    void is_read_back_as_it_was(String value) {
        var held = Held.of("name", value, "other", "x");

        assertThat(Held.parse(held.toString())).isEqualTo(held);
    }
}
