package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.demo.survey.SurveyCrowd;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.faults.Wait;
import fi.rinnalla.launcher.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the running house, with the operator's own commands: nothing is written past the pages but goals, by which a year is read. */
@DisplayName("An organisation that is taken along")
class YearElsewhereIT {
    private static final House HOUSE = House.open();
    private static final LocalDate TODAY = LocalDate.now(Helsinki.ZONE);
    private static final OldYear OLD = new OldYear(TODAY.getYear() - 1);

    @TempDir
    Path folder;

    private final String here = "vuosi" + UUID.randomUUID().toString().substring(0, 6);
    private final String there = here.replace("vuosi", "muutto");
    private final List<String> opened = new ArrayList<>();
    private final Map<String, String> runs = new LinkedHashMap<>();
    private final List<String> addresses = new ArrayList<>();

    @Test
    void has_a_year_from_spreadsheets_in_every_figure_also_where_it_is_made_again() throws IOException {
        var worker = newcomers();
        var files = new OldFiles(worker);
        var survey = surveyed(worker);
        var empty = Counts.seenBy(worker);

        runs.put("kumppanit", brought(files, "kumppanit", List.of()));
        runs.put("tapahtumat", brought(files, "tapahtumat", OLD.eventsInAll()));
        runs.put("puhelut", brought(files, "puhelut", OLD.callsInAll()));
        var withoutVisits = Counts.seenBy(worker);
        runs.put("kaynnit", brought(files, "kaynnit", OLD.visitsInAll()));
        takesTheWave(worker, survey, "tuotu");
        var all = Counts.seenBy(worker);
        assertThat(List.of(all, withoutVisits, empty))
                .as("each tells from the others")
                .doesNotHaveDuplicates();
        isWhatWasCountedByHand(all);
        var results = worker.reads(survey + "/tulokset");

        var elsewhere = madeAgain(here, there, worker);
        assertThat(Counts.seenBy(elsewhere)).isEqualTo(all);
        assertThat(elsewhere.reads(survey + "/tulokset")).isEqualTo(results).contains("Kevään kierros");

        comesInOnce(new OldFiles(elsewhere));
        takesTheWave(elsewhere, survey, "tuotujo");
        assertThat(Counts.seenBy(elsewhere)).as("and nothing came twice").isEqualTo(all);

        goesAgain(new OldFiles(elsewhere), withoutVisits, empty);
        assertThat(Counts.seenBy(worker)).as("of the first nothing has gone").isEqualTo(all);
        files.undo(runs.get("kaynnit"));
        assertThat(Counts.seenBy(worker)).isEqualTo(withoutVisits);
    }

    /** With every room that the demonstration has told something of. */
    @Test
    void has_the_same_figure_in_every_quarter_of_every_indicator() throws IOException {
        var worker = Guest.working(HOUSE, HOUSE.demo().worker("lauste.localhost", "WORKER"));
        var before = Counts.seenBy(worker);
        assertThat(before.speaking()).as("indicators that say something").isGreaterThan(25);

        var elsewhere = taken(
                "lauste",
                there,
                HOUSE.demo().worker("lauste.localhost", "WORKER").email(),
                "WORKER");

        assertThat(Counts.seenBy(elsewhere).lines()).isEqualTo(before.lines());
    }

    @AfterEach
    void its_doors_shut_again() {
        opened.forEach(it -> HOUSE.admin("tenant", "close", "--slug", it));
    }

    private Guest newcomers() throws IOException {
        var facts = Files.writeString(folder.resolve("tiedot.json"), facts());
        HOUSE.admin("tenant", "create", "--from", facts.toString());
        opened.add(here);
        var ledger = Ledger.of(HOUSE.data(), here);
        var door = opens(here);
        for (var it = 0; it < OldYear.PARTNERS; it++) {
            addresses.add(ledger.hire(List.of("EXPERIENCE_PARTNER")).email());
        }
        var hired = ledger.hire(List.of("WORKER", "ADMINISTRATOR"));
        addresses.add(hired.email());
        var worker = Guest.working(door, hired, "WORKER", "ADMINISTRATOR");
        countsBooks(worker);
        ledger.change(
                "insert into app.programme_goal(id, programme_id, form_key, words, indicator, target_parts, first_on, due_on,"
                        + " reason) select gen_random_uuid(), p.id, sha256(convert_to(p.id || c, 'UTF8')), c, c, 10000,"
                        + " ?::date, ?::date, '' from app.programme p, unnest(string_to_array(?, ',')) c",
                OLD.first().toString(),
                OLD.last().toString(),
                String.join(",", Counts.codes(worker)));
        return worker;
    }

    private static Knock opens(String slug) {
        var door = HOUSE.knock(slug + ".localhost");
        Wait.until("its door is known", () -> door.get("/kirjaudu").statusCode() == 200);
        return door;
    }

    private String facts() {
        return """
            {"slug": "%1$s", "host": "%1$s.localhost", "name": "Vuosirinne ry", "shortName": "Vuosirinne",
             "brandColour": "#35508f", "motif": "kivi", "languages": ["FI"], "published": true, "programmes": [
              {"slug": "kohtaamo", "name": "Kohtaamo", "county": "Valtakunnallinen", "startsOn": "2020-01-01",
               "places": [%2$s, %3$s],
               "lines": [{"name": "Rinnepuhelin", "number": "000 000 0006", "openings": [%5$s]}]},
              {"slug": "retket", "name": "Retket", "county": "Valtakunnallinen", "startsOn": "2020-01-01",
               "places": [%4$s]}]}""".formatted(
                        here,
                        place("keskusta", "Keskustan olohuone", 1),
                        place("satama", "Sataman olohuone", 2),
                        place("tupa", "Retkitupa", 3),
                        open(3));
    }

    private static String place(String code, String name, int weekday) {
        return """
            {"code": "%s", "name": "%s", "street": "Esimerkkikatu 1", "town": "Turku", "stepFree": true, "openings": [%s]}\
            """.formatted(code, name, open(weekday));
    }

    private static String open(int weekday) {
        return """
            {"weekday": %d, "opens": "10:00", "closes": "14:30", "validFrom": "2020-01-01", "validUntil": null}\
            """.formatted(weekday);
    }

    /** An indicator of its own, with a figure in each quarter. */
    private static void countsBooks(Guest worker) {
        var all = "/tyo/osoittimet";
        worker.fill(
                all + "/uusi",
                "form",
                "name",
                "Lainatut kirjat",
                "definition",
                "Kirjat, jotka lainattiin kotiin.",
                "quantity",
                "count",
                "basis",
                "collected");
        var at = all + "/own-lainatut-kirjat/luku";
        for (var programme :
                worker.page(at).select("select[name=ohjelma] option[value~=.]").eachAttr("value")) {
            for (var quarter : OLD.quarters()) {
                var form = Forms.in(worker.page(at).selectFirst("main form"));
                form.putAll(Map.of("ohjelma", programme, "jakso", quarter.toString(), "source", "Vihko"));
                form.put("value", String.valueOf(10 + quarter.number()));
                form.put("basis", "collected");
                assertThat(worker.post(at, form).statusCode()).isEqualTo(303);
            }
        }
    }

    /** Fourteen people have answered, and it is counted. */
    private String surveyed(Guest worker) {
        var survey = Surveyed.drafted(worker, "title-fi", "Miten tulit kuulluksi?")
                .asking("scale", "words-fi", "Tulin kuulluksi.", "low-fi", "en lainkaan", "high-fi", "täysin")
                .opened(TODAY, TODAY.plusDays(9));
        new SurveyCrowd(HOUSE.port(), here + ".localhost", survey.code(), 66).answer(Map.of("fi", 14), 2);
        worker.post(survey.at() + "/sulje", Map.of());
        worker.fill(survey.at() + "/tulokset", "form[action$=laske]", "division", "together");
        return survey.at();
    }

    private static void takesTheWave(Guest worker, String survey, String state) {
        var at = survey + "/tulokset/tuo";
        var action = worker.page(at).selectFirst("form[enctype]").attr("action");
        var sent = Jsoup.parse(worker.post(action, new FileForm(Map.of(), "file", "text/csv", OldYear.wave()))
                .body());
        var form = Forms.in(sent.selectFirst("main form"));
        form.putAll(Map.of("name", "Kevään kierros", "source", "Vanha taulukko", "act", "take"));
        form.put("collected", OLD.last().toString());
        assertThat(worker.post(at + "/lue", form)
                        .headers()
                        .firstValue("location")
                        .orElse(""))
                .endsWith("tila=" + state);
    }

    /** Tried first: the sums are those of the file, and the row that cannot be read is told. */
    private String brought(OldFiles files, String kind, List<Integer> sums) {
        var run = files.mapped(kind, file(kind));
        var trial = files.trial(run);
        assertThat(OldFiles.total(trial)).as(kind).isEqualTo(sums);
        assertThat(OldFiles.flaws(trial)).as(kind).hasSize(1);
        files.bring(run);
        return run;
    }

    private byte[] file(String kind) {
        return switch (kind) {
            case "kumppanit" -> OLD.partners(addresses.subList(0, OldYear.PARTNERS));
            case "tapahtumat" -> OLD.events();
            case "puhelut" -> OLD.calls();
            default -> OLD.visits();
        };
    }

    private static void isWhatWasCountedByHand(Counts all) {
        for (var programme : List.of(OldYear.MEETING, OldYear.TRIPS)) {
            for (var quarter : OLD.quarters()) {
                OLD.counted(programme, quarter.firstDay(), quarter.lastDay())
                        .forEach((code, n) -> assertThat(all.of(code, programme, quarter))
                                .as(code + " of " + programme + " in " + quarter)
                                .isEqualTo(n));
            }
            OLD.counted(programme, OLD.first(), OLD.last())
                    .forEach((code, n) -> assertThat(all.of(code, programme))
                            .as(code + " of " + programme + " in the whole year")
                            .isEqualTo(n));
        }
        assertThat(all.lines()).as("the catalogue").hasSizeGreaterThan(36);
        assertThat(all.towards())
                .as("and each of it over the year")
                .hasSize(2 * all.lines().size());
    }

    private Guest madeAgain(String from, String to, Guest worker) throws IOException {
        assertThat(worker.roles()).contains("WORKER");
        return taken(from, to, addresses.get(OldYear.PARTNERS), "WORKER", "ADMINISTRATOR");
    }

    private Guest taken(String from, String to, String email, String... roles) {
        var file = folder.resolve(from + ".zip").toString();
        HOUSE.admin("tenant", "export", "--slug", from, "--to", file);
        HOUSE.admin("tenant", "create", "--from-export", file, "--slug", to, "--host", to + ".localhost");
        opened.add(to);
        var said = HOUSE.admin("staff", "password", "--tenant", to, "--email", email);
        opens(to);
        var account = new Demo.Account(to + ".localhost", email, said.get(1).strip(), List.of(roles));
        return Guest.working(HOUSE, account);
    }

    private void comesInOnce(OldFiles files) {
        Stream.of("kumppanit", "tapahtumat", "puhelut", "kaynnit")
                .forEach(kind -> assertThat(files.wouldBring(kind, file(kind)))
                        .as(kind)
                        .contains("0 uutta riviä tuotaisiin", brought(kind) + " riviä on tuotu jo aiemmin"));
    }

    private static int brought(String kind) {
        return switch (kind) {
            case "kumppanit" -> OldYear.PARTNERS;
            case "tapahtumat" -> OLD.eventsInAll().get(0);
            case "puhelut" -> OLD.callsInAll().get(0);
            default -> OLD.visitsInAll().get(0);
        };
    }

    /** Each import can be undone where it was not made. */
    private void goesAgain(OldFiles files, Counts withoutVisits, Counts empty) {
        files.undo(runs.get("kaynnit"));
        assertThat(Counts.seenBy(files.worker())).isEqualTo(withoutVisits);
        List.of("puhelut", "tapahtumat", "kumppanit").forEach(it -> files.undo(runs.get(it)));
        assertThat(Counts.seenBy(files.worker())).isEqualTo(empty);
    }
}
