package fi.rinnalla.web.comparison.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.web.comparison.chart.Drawing.Box;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("A chart over time, and a chart as a file,")
class ChartFilesTest {
    @Property(tries = 200)
    void keeps_everything_within_its_frame_and_a_gap_where_a_quarter_is_missing(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = -1, max = 5_000) Integer> counts) {
        var drawing = series(counts);

        assertThat(drawing.boxes())
                .hasSize((int) counts.stream().filter(it -> it >= 0).count())
                .allSatisfy(it -> {
                    assertThat(it.x()).isNotNegative();
                    assertThat(it.right()).isLessThanOrEqualTo(drawing.width());
                    assertThat(it.y()).isNotNegative();
                    assertThat(it.y() + it.height()).isLessThanOrEqualTo(drawing.height());
                    assertThat(it.height()).isPositive();
                });
        assertThat(drawing.words()).allSatisfy(it -> {
            assertThat(it.x()).isBetween(0.0, (double) drawing.width());
            assertThat(it.y()).isBetween(0.0, (double) drawing.height());
        });
    }

    @Property(tries = 200)
    void draws_nothing_lower_where_there_is_more(
            @ForAll @IntRange(max = 5_000) int one, @ForAll @IntRange(max = 5_000) int other) {
        var tops = series(List.of(one, other)).boxes().stream().map(Box::y).toList();

        var more = Bin.of(other).lo() - Bin.of(one).lo();
        assertThat(Integer.signum(more) * Double.compare(tops.get(0), tops.get(1)))
                .isNotNegative();
        if (Math.abs(more) > 100) {
            assertThat(tops.get(0)).isNotEqualTo(tops.get(1));
        }
    }

    @Example
    void is_well_formed_whatever_a_programme_is_called_and_asks_nobody_for_anything() throws Exception {
        var drawing = new Framed(
                        "<b>\"Me & te\"</b> on pitkä otsikko, joka ei mahdu yhdelle riville mitenkään", "Lähde")
                .around(series(List.of(3, 12)));
        var svg = new SvgFile(drawing, "<script>", "&").bytes();

        var read = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertThat(read.getElementsByTagName("script").getLength()).isZero();
        assertThat(read.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("<script>");
        assertThat(new String(svg, StandardCharsets.UTF_8))
                .contains("0–4", "10–14", "Lähde")
                .doesNotContain("href", "url(", "style=", "onload");
    }

    @Example
    void is_a_picture_with_letters_in_it_three_times_as_fine_as_the_chart() throws IOException {
        var drawing = new Framed("Palautetta tuli", "Lähde").around(series(List.of(3, 12, -1, 40)));
        var picture = ImageIO.read(
                new ByteArrayInputStream(PngFile.of(drawing).orElseThrow().bytes()));

        assertThat(picture.getWidth()).isEqualTo(3 * (drawing.width() + 24));
        assertThat(picture.getHeight()).isEqualTo(3 * (drawing.height() + 24));
        var heading = IntStream.range(0, 60 * 300)
                .map(it -> picture.getRGB(it % 300, 30 + it / 300))
                .filter(it -> new Color(it).getRed() < 0x60)
                .count();
        assertThat(heading).as("dark dots where the heading stands").isBetween(300L, 8_000L);
    }

    @Property(tries = 500)
    void takes_no_more_memory_as_a_picture_than_is_set_aside_and_is_as_fine_as_that_allows(
            @ForAll @IntRange(min = 1, max = 400_000) int height) {
        var drawing = new Drawing(400, height, List.of(), List.of(), List.of());
        var coarsest = (400L + 24) * (height + 24L);

        var picture = PngFile.of(drawing);
        assertThat(picture.isPresent()).isEqualTo(coarsest <= PngFile.MOST_POINTS);
        picture.ifPresent(it -> {
            assertThat(coarsest * it.fine() * it.fine()).isLessThanOrEqualTo(PngFile.MOST_POINTS);
            assertThat(it.fine() == 3 || coarsest * (it.fine() + 1) * (it.fine() + 1) > PngFile.MOST_POINTS)
                    .isTrue();
        });
    }

    @Example
    void is_a_coarser_picture_where_it_is_tall() throws IOException {
        var drawing = new Drawing(400, 9_000, List.of(), List.of(), List.of());
        var picture = ImageIO.read(
                new ByteArrayInputStream(PngFile.of(drawing).orElseThrow().bytes()));

        assertThat(picture.getWidth()).isEqualTo(424);
        assertThat(picture.getHeight()).isEqualTo(9_024);
    }

    /** @param counts below nothing where a quarter is missing */
    private static Drawing series(List<Integer> counts) {
        var quarters = IntStream.range(0, counts.size())
                .mapToObj(it -> it % 4 + 1 + "/2026")
                .toList();
        var points = counts.stream()
                .map(n -> n < 0
                        ? Optional.<Interval>empty()
                        : Optional.of(Bin.of(n).interval()))
                .map(it -> new SeriesChart.Point(it.map(Object::toString).orElse(""), it))
                .toList();
        return SeriesChart.draw(
                quarters, List.of(new SeriesChart.Group("", List.of(new SeriesChart.Ribbon("Kohtaamo", points)))));
    }
}
