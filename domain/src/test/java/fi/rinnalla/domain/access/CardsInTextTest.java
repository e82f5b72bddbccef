package fi.rinnalla.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of a card in a text where they do not belong")
class CardsInTextTest {
    private static final CardSecret SECRET = CardSecret.from(new byte[] {1, 2, 3, 4, 5, 6, 7});

    @Test
    void are_found_in_the_middle_of_a_sentence() {
        var words = CardWords.of(SECRET).words();

        assertThat(CardsInText.areIn("Minulla on kortti: " + String.join(", ", words) + ". Kiitos!"))
                .isTrue();
    }

    @Test
    void are_found_as_digits_too() {
        assertThat(CardsInText.areIn("kortti " + CardDigits.of(SECRET).spelled()))
                .isTrue();
    }

    @Test
    void are_not_seen_where_one_is_missing() {
        var words = CardWords.of(SECRET).words().subList(0, 4);

        assertThat(CardsInText.areIn(String.join(" ", words) + " ja kahvi oli hyvää"))
                .isFalse();
    }

    @Test
    void are_not_seen_in_what_people_write() {
        assertThat(CardsInText.areIn("")).isFalse();
        assertThat(CardsInText.areIn("Kahvi oli hyvää ja odotustilassa oli rauhallista. Soitin 040 123 4567."))
                .isFalse();
    }
}
