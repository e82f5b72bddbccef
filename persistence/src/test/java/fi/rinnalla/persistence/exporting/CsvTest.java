package fi.rinnalla.persistence.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table that is written for machines")
class CsvTest {
    @Property
    void is_read_back_exactly_with_what_is_missing_and_what_is_empty(@ForAll("rows") List<List<String>> rows)
            throws IOException {
        var text = new StringBuilder();
        rows.forEach(it -> text.append(Csv.line(it)));

        assertThat(read(text.toString())).isEqualTo(rows);
    }

    @Test
    void tells_nothing_from_an_empty_text() {
        assertThat(Csv.line(Arrays.asList(null, "", "a b", "a,b", "sanoi \"ei\"")))
                .isEqualTo(",\"\",a b,\"a,b\",\"sanoi \"\"ei\"\"\"\r\n");
    }

    @Test
    void is_refused_where_a_value_does_not_end() {
        assertThatThrownBy(() -> read("\"alku")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("\"a\"b,c")).isInstanceOf(IOException.class);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        var value =
                Arbitraries.strings().withChars("aä\",;\r\n '=0").ofMaxLength(6).injectNull(0.2);
        return value.list().ofSize(3).list().ofMaxSize(5);
    }

    private static List<List<String>> read(String text) throws IOException {
        var csv = Csv.reading(new StringReader(text));
        var rows = new ArrayList<List<String>>();
        for (Optional<List<String>> it = csv.next(); it.isPresent(); it = csv.next()) {
            rows.add(it.get());
        }
        return rows;
    }
}
