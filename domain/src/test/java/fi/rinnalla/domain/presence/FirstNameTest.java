package fi.rinnalla.domain.presence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What somebody is called in public")
class FirstNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"Aino", "Anna-Liisa", "Örjan", "Bo"})
    void is_a_first_name(String typed) {
        assertThat(FirstName.of(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aino Esimerkki", "aino", "A", "", "Aino1", "Aino, puh. 000", "<b>"})
    void is_never_a_whole_name_or_anything_else(String typed) {
        assertThat(FirstName.of(typed)).isEmpty();
    }
}
