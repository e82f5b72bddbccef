package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Helsinki;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The history of the demonstration: a year that is over, kept on paper throughout, and the one whose days are closed. */
@DisplayName("A year of the tally")
class TallyYearIT {
    private static final House HOUSE = House.open();
    private static final LocalDate TODAY = Helsinki.day(Instant.now());
    private static final int YEAR = TODAY.minusDays(45).getYear() - 1;
    private static final int CLOSED = TODAY.minusDays(15).getYear();

    private final Guest worker = Guest.working(HOUSE, HOUSE.demo().worker("kasper.localhost", "WORKER"));

    @Test
    void says_the_same_in_its_file_as_on_its_page() {
        var onPage = rows(page(YEAR), 0);
        var inFile = file("vuosi.csv", "", ",", YEAR);
        var forPeople = file("vuosi.csv", "&laji=ihmisille", ";", YEAR);

        assertThat(inFile).hasSameSizeAs(onPage).hasSizeGreaterThanOrEqualTo(12);
        assertThat(sum(inFile, 6)).isPositive();
        for (var row = 0; row < onPage.size(); row++) {
            var shown = onPage.get(row);
            assertThat(inFile.get(row).subList(2, 8)).as("row " + row).isEqualTo(shown.subList(2, 8));
            assertThat(forPeople.get(row).subList(1, 9)).as("row " + row).isEqualTo(shown.subList(1, 9));
            assertThat(cents(shown.get(8)))
                    .as("row " + row)
                    .isEqualTo(Integer.parseInt(inFile.get(row).get(8)));
        }
        var total = cells(page(YEAR).select("table").get(0).select("tr.total").first());
        assertThat(Integer.parseInt(total.get(5))).isEqualTo(sum(inFile, 6));
    }

    @Test
    void splits_what_its_days_cost_by_who_pays_and_says_who_was_there() {
        var onPage = rows(page(CLOSED), 1);
        var inFile = file("kulut.csv", "", ",", CLOSED);

        assertThat(inFile).isNotEmpty().allMatch(it -> !it.get(2).isBlank());
        for (var paid : onPage) {
            var same =
                    inFile.stream().filter(it -> it.get(2).equals(paid.get(0))).toList();
            var ofFunder =
                    onPage.stream().filter(it -> it.get(0).equals(paid.get(0))).toList();
            assertThat(ofFunder.stream().mapToInt(it -> cents(it.get(3))).sum()).isEqualTo(sum(same, 4));
            for (var column = 4; column < 7; column++) {
                var at = column;
                assertThat(ofFunder.stream()
                                .mapToInt(it -> Integer.parseInt(it.get(at)))
                                .sum())
                        .isEqualTo(sum(same, column + 1));
            }
        }
        assertThat(sum(inFile, 4)).isEqualTo(sum(file("vuosi.csv", "", ",", CLOSED), 8));
    }

    @Test
    void is_explained_by_a_file_that_has_every_correction_while_the_page_shows_the_newest() {
        var shown = page(YEAR).select("main details li").size();
        var inFile = file("korjaukset.csv", "", ",", YEAR);
        var visits = sum(file("vuosi.csv", "", ",", YEAR), 6);

        assertThat(shown).isEqualTo(60);
        assertThat(inFile).hasSizeGreaterThan(shown);
        assertThat(page(YEAR).select("main details").text()).contains("Tiedostossa ovat kaikki");
        assertThat(sum(inFile, 4) - sum(inFile, 3)).as("a year kept on paper").isEqualTo(visits);
        assertThat(file("korjaukset.csv", "&laji=ihmisille", ";", YEAR)).hasSameSizeAs(inFile);
    }

    private Document page(int year) {
        return Jsoup.parse(worker.get("/tyo/kaynnit/vuosi?vuosi=" + year).body());
    }

    private static List<List<String>> rows(Document page, int table) {
        return page.select("table").get(table).select("tbody tr:not(.total)").stream()
                .map(TallyYearIT::cells)
                .toList();
    }

    private static List<String> cells(Element row) {
        return row.select("th, td").eachText();
    }

    /** Without its heading. */
    private List<List<String>> file(String name, String kind, String between, int year) {
        var answer = worker.get("/tyo/kaynnit/" + name + "?vuosi=" + year + kind);
        assertThat(answer.headers().firstValue("content-type")).contains("text/csv;charset=UTF-8");
        return answer.body()
                .lines()
                .skip(1)
                .map(it -> Arrays.asList(it.split(between, -1)))
                .toList();
    }

    private static int cents(String euros) {
        return Integer.parseInt(euros.replace(",", ""));
    }

    private static int sum(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(it -> Integer.parseInt(it.get(column))).sum();
    }
}
