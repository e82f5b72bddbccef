package fi.rinnalla.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

@Label("What is written for programs")
class JsonTest {
    private record Inner(String words) {}

    private record Outer(
            int n,
            boolean yes,
            String class_,
            LocalDate day,
            LocalTime clock,
            Optional<String> there,
            Optional<String> away,
            List<Inner> all) {}

    @Test
    void has_a_field_for_each_component_and_none_for_what_is_not_there() {
        var it = new Outer(
                3,
                true,
                "all",
                LocalDate.of(2026, 3, 2),
                LocalTime.of(9, 30),
                Optional.of("x"),
                Optional.empty(),
                List.of(new Inner("a"), new Inner("b")));

        assertThat(fi.rinnalla.web.api.Json.of(it))
                .isEqualTo("{\"n\":3,\"yes\":true,\"class\":\"all\",\"day\":\"2026-03-02\",\"clock\":\"09:30\","
                        + "\"there\":\"x\",\"all\":[{\"words\":\"a\"},{\"words\":\"b\"}]}");
    }

    @Property
    void is_read_by_somebody_elses_reader_as_it_was_meant(@ForAll String words) {
        var written = fi.rinnalla.web.api.Json.of(new Inner(words));

        try (var reader = Json.createReader(new StringReader(written))) {
            assertThat(reader.readObject().getString("words")).isEqualTo(words);
        }
    }
}
