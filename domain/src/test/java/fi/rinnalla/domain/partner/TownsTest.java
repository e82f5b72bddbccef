package fi.rinnalla.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The towns somebody can come to")
class TownsTest {
    @Test
    void are_read_as_people_write_them_each_once() {
        assertThat(Towns.of(" Turku;  Kaarina,\nturku , ").spelled()).isEqualTo("Turku, Kaarina");
        assertThat(Towns.of("").names()).isEmpty();
    }

    @Test
    void are_found_in_what_somebody_wrote_as_whole_words_however_they_are_spelled() {
        var towns = Towns.of("Turku, Järvenpää");

        assertThat(towns.areNamedIn("TURKU tai lähistö")).isTrue();
        assertThat(towns.areNamedIn("Mieluiten järvenpää.")).isTrue();
        assertThat(towns.areNamedIn("Turkula")).isFalse();
        assertThat(towns.areNamedIn("")).isFalse();
    }

    @Test
    void are_not_more_nor_longer_than_a_list_bears() {
        var ten = IntStream.rangeClosed(1, Towns.MOST)
                .mapToObj(it -> "Kylä " + "a".repeat(it))
                .collect(Collectors.joining(","));
        assertThat(Towns.fit(ten)).isTrue();
        assertThat(Towns.fit(ten + ", Vielä yksi")).isFalse();
        assertThat(Towns.fit("k".repeat(Towns.LONGEST + 1))).isFalse();
    }
}
