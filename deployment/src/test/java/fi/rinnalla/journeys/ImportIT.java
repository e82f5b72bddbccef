package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.faults.Wait;
import fi.rinnalla.launcher.Ledger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On the running house: a year of Saturdays, on which nobody else counts anything. */
@DisplayName("A year of old tallies")
class ImportIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "lauste.localhost";
    private static final String IMPORTS = "/hallinta/tuonti";
    private static final int YEAR = LocalDate.now(Helsinki.ZONE).getYear() - 2;

    private final Guest worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
    private final Guest nextDoor = Guest.working(HOUSE, HOUSE.demo().worker("kasper.localhost", "WORKER"));

    @Test
    void is_in_the_figures_as_in_the_file_and_after_it_was_undone_they_are_as_before() {
        var before = figures();
        var old = mapped(csv());

        var trial = Jsoup.parse(worker.get(old).body());
        assertThat(numbers(trial.selectFirst("tr.total"))).isEqualTo(inTheFile());
        assertThat(trial.select("tbody tr:not(.total)")).hasSize(12 + 1);
        assertThat(trial.select("#virheet ~ .scroll tbody").text()).contains("ei ole päivä");
        assertThat(figures()).as("nothing is stored yet").isEqualTo(before);

        assertThat(worker.post(old + "/kaynnistys", Map.of()).statusCode()).isEqualTo(303);
        worker.post(old + "/kaynnistys", Map.of());
        Wait.until("the import is done", () -> worker.reads(old).contains("Tuonti on valmis"));

        var file = inTheFile();
        var more = IntStream.range(0, 4).mapToObj(it -> before.get(it) + file.get(it + 1));
        assertThat(figures().subList(0, 4)).isEqualTo(more.toList());
        assertThat(kept()).as("files that are kept").isZero();
        comesInOnce();
        assertThat(nextDoor.get(old).statusCode()).isEqualTo(404);
        assertThat(nextDoor.post(old + "/peruminen", Map.of()).statusCode()).isEqualTo(404);

        worker.post(old + "/peruminen", Map.of());

        assertThat(worker.reads(old)).contains("Kaikki tämän tuonnin rivit on poistettu");
        assertThat(figures()).isEqualTo(before);
    }

    private void comesInOnce() {
        var again = mapped(csv());
        assertThat(worker.reads(again)).contains("0 uutta riviä").contains("52 riviä on tuotu jo aiemmin");
        worker.post(again + "/poisto", Map.of());
        assertThat(worker.get(again).statusCode()).isEqualTo(404);
    }

    @Test
    void is_not_opened_where_it_brings_a_program_or_a_formula_along() {
        assertThat(refusal(zip("xl/workbook.xml", "xl/vbaProject.bin"))).contains("makroja");
        assertThat(refusal(zip("word/document.xml"))).contains("ei ole CSV- eikä XLSX-taulukko");
        assertThat(refusal("Päivä;Kävijät\n5.3.2024;=1+1\n".getBytes(StandardCharsets.UTF_8)))
                .contains("Rivillä 2 on kaava");
    }

    private String refusal(byte[] file) {
        var answer = sent(file);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select("main .problems").text();
    }

    /** Its columns are guessed; the place is said once for all rows. */
    private String mapped(String file) {
        var columns = sent(file.getBytes(StandardCharsets.UTF_8))
                .headers()
                .firstValue("location")
                .orElseThrow()
                .replaceAll("^https?://[^/]+", "");
        var page = worker.page(columns);
        var chosen = page.select("select[name^=column-]").stream()
                .filter(it -> it.selectFirst("option[selected]") != null)
                .collect(Collectors.toMap(
                        it -> it.attr("name"),
                        it -> it.selectFirst("option[selected]").val()));
        assertThat(chosen.get("column-parents")).as("guessed").isEqualTo("1");
        chosen.put(
                "same-place",
                page.select("select[name=same-place] option").get(1).val());
        assertThat(worker.post(columns, chosen).statusCode()).isEqualTo(303);
        return columns.replace("/sarakkeet", "");
    }

    private HttpResponse<String> sent(byte[] file) {
        var form = worker.page(IMPORTS + "/uusi/kaynnit").selectFirst("form[enctype]");
        return worker.post(form.attr("action"), new FileForm(Map.of(), "file", "text/csv", file));
    }

    private static String csv() {
        var lines = saturdays()
                .map(it -> it.getDayOfMonth() + "." + it.getMonthValue() + "." + YEAR + ";" + parents(it) + ";1;;-")
                .toList();
        return "\uFEFFPvm;Kävijät;Ensikertalaiset;Läheiset;Ammattilaiset\r\n" + String.join("\r\n", lines) + "\r\n30.2."
                + YEAR + ";4;0;0;0\r\n";
    }

    private static int parents(LocalDate day) {
        return 3 + day.getDayOfMonth() % 5;
    }

    /** The first fifty-two of the year. */
    private static Stream<LocalDate> saturdays() {
        var first = LocalDate.of(YEAR, 1, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.SATURDAY));
        return Stream.iterate(first, it -> it.plusWeeks(1)).limit(52);
    }

    /** Rows, parents, first timers, relatives, professionals. */
    private static List<Integer> inTheFile() {
        return List.of(52, saturdays().mapToInt(ImportIT::parents).sum(), 52, 0, 0);
    }

    /** Of the year, by kind and together. */
    private List<Integer> figures() {
        return numbers(worker.page("/tyo/kaynnit/vuosi?vuosi=" + YEAR)
                        .select("table")
                        .get(0)
                        .selectFirst("tr.total"))
                .subList(0, 5);
    }

    private static List<Integer> numbers(Element row) {
        return row.select("td.n").eachText().stream()
                .filter(it -> it.matches("\\d+"))
                .map(Integer::valueOf)
                .toList();
    }

    private static long kept() {
        return Ledger.of(HOUSE.data(), "lauste")
                .list(
                        Long.class,
                        "select count(*) from app.import_run where state <> 'UPLOADED' and (file is not null or key_id"
                                + " is not null)")
                .get(0);
    }

    private static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
