package fi.rinnalla.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers in {@code statistics/reference.csv} are SciPy's; {@code reference.py} beside it writes them. */
@DisplayName("What is reckoned here")
class ReferenceTest {
    private static final double CLOSE = 1e-9;

    private record Line(String kind, String data, double[] numbers) {
        String one() {
            return data.split("/")[0];
        }

        String other() {
            return data.split("/")[1];
        }

        @Override
        public String toString() {
            return kind + " " + data;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void agrees_with_an_independent_computation_to_nine_figures(Line line) {
        assertThat(ours(line)).containsExactly(line.numbers(), within(CLOSE));
    }

    @Test
    void is_compared_in_every_kind() throws IOException {
        assertThat(lines().map(Line::kind).distinct())
                .containsExactlyInAnyOrder("wilson", "newcombe", "mean", "welch", "paired", "t");
        assertThat(lines()).hasSizeGreaterThan(50);
    }

    private static double[] ours(Line line) {
        return switch (line.kind()) {
            case "wilson" -> numbers(part(line.data()).wilson());
            case "newcombe" -> numbers(part(line.one()).less(part(line.other())));
            case "mean" -> numbers(Sample.of(values(line.data())).estimate());
            case "welch" -> numbers(Sample.of(values(line.one())).less(Sample.of(values(line.other()))));
            case "paired" -> paired(values(line.one()), values(line.other()));
            case "t" -> new double[] {StudentT.at95(Double.parseDouble(line.data()))};
            default -> throw new IllegalArgumentException(line.kind());
        };
    }

    private static double[] paired(double[] before, double[] after) {
        var differences = new double[before.length];
        Arrays.setAll(differences, it -> after[it] - before[it]);
        var change = PairedChange.of(differences);
        return new double[] {
            change.mean().value(),
            change.mean().lo(),
            change.mean().hi(),
            change.sd(),
            change.response().orElseThrow()
        };
    }

    private static double[] numbers(Estimate it) {
        return new double[] {it.value(), it.lo(), it.hi()};
    }

    private static Part part(String text) {
        var numbers = values(text);
        return new Part((long) numbers[0], (long) numbers[1]);
    }

    private static double[] values(String text) {
        return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static Stream<Line> lines() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                ReferenceTest.class.getResourceAsStream("/statistics/reference.csv"), StandardCharsets.UTF_8))) {
            List<Line> all = in.lines()
                    .map(it -> it.split(";"))
                    .map(it -> new Line(
                            it[0],
                            it[1],
                            Arrays.stream(it)
                                    .skip(2)
                                    .mapToDouble(Double::parseDouble)
                                    .toArray()))
                    .toList();
            return all.stream();
        }
    }
}
