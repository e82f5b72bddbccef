package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A full line")
class UnbrokenTest {
    @Test
    void does_not_part_the_ends_of_an_interval() {
        assertThat(Unbroken.lines("Yhteensä 70–82 palautetta.")).isEqualTo("Yhteensä 70–\u206082 palautetta.");
    }

    @Test
    void does_not_leave_the_hour_or_half_a_number_behind() {
        assertThat(Unbroken.lines("Aukeaa klo 10. Soita 000 000 0000."))
                .isEqualTo("Aukeaa klo\u00a010. Soita 000\u00a0000\u00a00000.");
        assertThat(Unbroken.lines("Öppnar kl. 9")).isEqualTo("Öppnar kl.\u00a09");
    }

    @Test
    void does_not_leave_a_number_without_its_unit() {
        assertThat(Unbroken.lines("Avustus on 1200 €, josta käytetty 5 %."))
                .isEqualTo("Avustus on 1200\u00a0€, josta käytetty 5\u00a0%.");
    }

    @Test
    void may_end_anywhere_else() {
        assertThat(Unbroken.lines("Sanoit – teimme 5 kertaa vuonna 2026"))
                .isEqualTo("Sanoit – teimme 5 kertaa vuonna 2026");
    }
}
