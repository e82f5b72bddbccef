package fi.rinnalla.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.web.shared.ProblemDetail;
import jakarta.json.Json;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a program is told went wrong")
class ProblemDetailTest {
    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 413, 421, 422, 429, 500, 502, 503})
    void has_the_status_a_title_and_a_type_of_ours_whatever_it_was(int status) {
        try (var reader = Json.createReader(
                new StringReader(new String(ProblemDetail.of(status).json(), StandardCharsets.UTF_8)))) {
            var problem = reader.readObject();

            assertThat(problem.getInt("status")).isEqualTo(status);
            assertThat(problem.getString("title")).isNotBlank();
            assertThat(problem.getString("type")).startsWith("urn:rinnalla:problem:");
            assertThat(problem).doesNotContainKey("parameter");
        }
    }
}
