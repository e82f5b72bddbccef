package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.demo.survey.SurveyCrowd;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.launcher.Ledger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On the running house; the survey of the journey is answered through its own forms. */
@DisplayName("What came of a survey")
class SurveyResultsIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "lauste.localhost";
    private static final String BINS = "\\d+–\\d+";

    private final Guest keeper = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
    private final Guest parent = Guest.nobody(HOUSE, HERE);
    private final LocalDate today = LocalDate.now(Helsinki.ZONE);

    @Test
    void is_hidden_while_open_then_counted_compared_with_a_file_and_published_with_small_numbers_protected() {
        var survey = built().opened(today, today.plusDays(9));
        var at = survey.at() + "/tulokset";
        var code = survey.code();
        var publicPage = "/fi/kyselyt/" + code + "/tulokset";
        new SurveyCrowd(HOUSE.port(), HERE, code, 47).answer(Map.of("fi", 36, "sv", 11), 2);
        assertThat(keeper.reads(at)).contains("Tuloksia ei vielä näytetä").doesNotContain("Keskiarvo");
        assertThat(keeper.get(at + "/taulukko.csv").body()).isEqualToIgnoringNewLines("question,choice,group,low,high");

        keeper.post(survey.at() + "/sulje", Map.of());
        assertThat(keeper.fill(at, "form[action$=laske]", "division", "language")
                        .statusCode())
                .isEqualTo(303);
        assertThat(keeper.reads(at)).contains("Suomi: vastaajia", "Keskiarvo on");
        onlyBins(at);
        assertThat(ours("select count(*) from app.survey_cell where survey_id = ?::uuid and bin_lo % 5 <> 0", survey))
                .isZero();

        takeIn(at);
        assertThat(keeper.reads(at)).contains("Kevään kierros", "Lähde: Vanha taulukko");

        assertThat(parent.get(publicPage).statusCode()).as("before").isEqualTo(303);
        assertThat(keeper.fill(at + "/julkaisu", "form[action$=julkaisu]").statusCode())
                .isEqualTo(303);
        assertThat(parent.reads(publicPage)).contains("Tulin kuulluksi.", "luvut ovat viiden välein");
        assertThat(parent.page(publicPage).select("td.n").eachText())
                .allMatch(it -> it.matches(BINS) || !it.matches("\\d+"));
        var nextDoor = Guest.nobody(HOUSE, "aspa.localhost");
        assertThat(nextDoor.get(publicPage).statusCode()).as("next door").isEqualTo(303);
        assertThat(nextDoor.reads("/fi/kysely?koodi=" + code))
                .as("whither that leads")
                .doesNotContain("kuulluksi");

        keeper.post(at + "/julkaisu/peru", Map.of());
        assertThat(parent.get(publicPage).statusCode()).as("taken off").isEqualTo(303);
    }

    private void onlyBins(String at) {
        var counts = keeper.page(at).select("table tbody tr td:nth-child(2)").eachText();
        assertThat(counts).isNotEmpty().allMatch(it -> it.matches(BINS));
        assertThat(keeper.get(at + "/taulukko.csv").body().lines().skip(1))
                .isNotEmpty()
                .allSatisfy(it -> {
                    var cells = it.split(",");
                    var low = Integer.parseInt(cells[3]);
                    assertThat(low % 5).isZero();
                    assertThat(Integer.parseInt(cells[4])).isGreaterThanOrEqualTo(low + 4);
                });
    }

    /** A file with a formula is refused; a good one is tried first, taken in once, and once more changes nothing. */
    private void takeIn(String at) {
        assertThat(sent(at, "k1\n=1+1\n").selectFirst("main .problems").text()).contains("Rivillä 2 on kaava");
        var rows = "Tulin kuulluksi.;muuta\n" + "1;x\n".repeat(14) + "2;x\n".repeat(9) + "9;x\n";
        var form = filled(sent(at, rows));
        form.put("act", "try");
        assertThat(keeper.post(at + "/tuo/lue", form).body()).contains("Rivi 25: sarakkeen");
        form.put("act", "take");
        for (var state : new String[] {"tuotu", "tuotujo"}) {
            assertThat(keeper.post(at + "/tuo/lue", form)
                            .headers()
                            .firstValue("location")
                            .orElse(""))
                    .endsWith("tila=" + state);
        }
    }

    private Document sent(String at, String file) {
        var action = keeper.page(at + "/tuo").selectFirst("form[enctype]").attr("action");
        var content = file.getBytes(StandardCharsets.UTF_8);
        return Jsoup.parse(keeper.post(action, new FileForm(Map.of(), "file", "text/csv", content))
                .body());
    }

    private Map<String, String> filled(Document page) {
        var form = new LinkedHashMap<>(Forms.in(page.selectFirst("main form")));
        form.put("name", "Kevään kierros");
        form.put("source", "Vanha taulukko");
        form.put("collected", today.minusMonths(8).toString());
        return form;
    }

    @Test
    void is_not_asked_with_somebodys_instrument_without_their_leave() {
        var survey = built();
        keeper.fill("/tyo/mittarit/uusi", "form[action$=uusi]", "name", "Mittari ilman lupaa", "holder", "Joku muu");
        var instrument = keeper.page(survey.at() + "/mittarit").select("main fieldset").stream()
                .filter(it -> it.text().contains("Mittari ilman lupaa"))
                .map(it -> it.selectFirst("input").attr("name"))
                .findFirst()
                .orElseThrow();
        keeper.post(survey.at() + "/mittarit", Map.of(instrument, "k1"));

        var refused = keeper.post(
                survey.at() + "/avaa",
                Map.of(
                        "from", today.toString(),
                        "until", today.plusDays(9).toString(),
                        "results", today.plusDays(30).toString()));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("ei ole lupaa");
        keeper.post(survey.at() + "/mittarit", Map.of());
        assertThat(built().opened(today, today.plusDays(9)).code()).isNotEmpty();
    }

    @Test
    void of_a_visit_is_counted_once_for_each_slip_and_each_form() {
        var sheet = keeper.post("/tyo/miten-meni/laput", Map.of("kieli", "fi"));
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("content-type")).contains("application/pdf");
        var before = answers();
        var form = new LinkedHashMap<>(Forms.in(parent.get("/fi/miten-meni")));
        form.put(
                "door",
                parent.page("/fi/miten-meni").selectFirst("input[name=door]").val());
        form.put("heard", "5");
        form.put("koodi", "bbbbb-bbbbb");
        assertThat(parent.post("/fi/miten-meni", form).statusCode())
                .as("a code that is none")
                .isEqualTo(422);
        assertThat(answers()).isEqualTo(before);

        form.put("koodi", "");
        for (var again = 0; again < 2; again++) {
            assertThat(parent.post("/fi/miten-meni", form).statusCode()).isEqualTo(303);
        }

        assertThat(answers()).as("once for the form").isEqualTo(before + 1);
    }

    @Test
    void of_events_is_seen_by_others_as_staff_see_it_in_steps_of_five_and_not_in_quarters_before_the_slips() {
        var closed = Quarter.lastClosed(today);
        assertThat(seen(closed)).hasSize(16).allMatch(it -> it.matches(BINS));
        assertThat(seen(closed).get(12)).as("events: yes, staff").isNotEqualTo("0–4");
        assertThat(seen(closed).get(13))
                .as("events: yes, others")
                .isEqualTo(seen(closed).get(12));

        var before = seen(Quarter.of(today).previous().previous().previous());
        assertThat(IntStream.range(0, 8).mapToObj(it -> before.get(2 * it + 1)))
                .as("not released then")
                .containsOnly("ei mitään");
    }

    /** What staff and others see of "I was heard", class by class. */
    private List<String> seen(Quarter quarter) {
        return keeper.page("/tyo/luvut?jakso=" + quarter).select("tbody").stream()
                .filter(it -> it.selectFirst("tr.of th") != null)
                .filter(it -> it.selectFirst("tr.of th").text().startsWith("Miten meni: minua kuunneltiin"))
                .findFirst()
                .orElseThrow()
                .select("td.n")
                .eachText();
    }

    private static long answers() {
        return Ledger.of(HOUSE.data(), "lauste")
                .list(
                        Long.class,
                        "select coalesce(sum(one + two + three + four + five), 0)::bigint from app.door_tally")
                .get(0);
    }

    private static long ours(String sql, Surveyed survey) {
        return Ledger.of(HOUSE.data(), "lauste")
                .list(Long.class, sql, survey.at().substring(survey.at().lastIndexOf('/') + 1))
                .get(0);
    }

    private Surveyed built() {
        return Surveyed.drafted(keeper, "title-fi", "Miten tulit kuulluksi?", "title-sv", "Hur blev du hörd?")
                .asking(
                        "scale",
                        "words-fi",
                        "Tulin kuulluksi.",
                        "words-sv",
                        "Jag blev hörd.",
                        "low-fi",
                        "en lainkaan",
                        "high-fi",
                        "täysin",
                        "low-sv",
                        "inte alls",
                        "high-sv",
                        "helt");
    }
}
