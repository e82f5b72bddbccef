package fi.rinnalla.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.launcher.Doors.Door;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The address at which somebody begins")
class DoorsTest {
    @Test
    void is_the_front_page_where_families_are_let_in_and_the_sign_in_until_then() {
        assertThat(new Door("kohtaamo.example", true).address(8080)).isEqualTo("http://kohtaamo.example:8080/");
        assertThat(new Door("kohtaamo.example", false).address(8080))
                .isEqualTo("http://kohtaamo.example:8080/kirjaudu");
    }
}
