package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import de.siegmar.fastcsv.reader.CsvReader;
import fi.rinnalla.client.ApiClient;
import fi.rinnalla.client.ApiException;
import fi.rinnalla.client.NetworkApi;
import fi.rinnalla.client.OrganisationApi;
import fi.rinnalla.client.model.Cell;
import fi.rinnalla.client.model.Programme;
import fi.rinnalla.web.shared.ProblemDetail;
import jakarta.json.Json;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A client that was generated from nothing but the document calls the running house; it takes no field it has not read of. */
@DisplayName("Somebody else's program")
class ApiIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "kasper.localhost";
    private static final Pattern NEXT = Pattern.compile("<([^>]*[?&]after=([^&>]+))>; rel=\"next\"");
    private static final Program OURS = Program.of(HOUSE, HERE, "Kokeilu", Program.EVERYTHING);
    private static final Program OF_THE_NETWORK = Program.ofTheNetwork(HOUSE, "Kokeilu");

    @Test
    void reads_everything_that_the_document_tells_of() throws ApiException {
        var api = new OrganisationApi(client(OURS));

        assertThat(api.listProgrammes(null, null).getItems()).isNotEmpty();
        assertThat(api.listIndicators(null, null).getItems()).hasSizeGreaterThan(9);
        assertThat(api.listPlaces(null, null).getItems())
                .anySatisfy(it -> assertThat(it.getWeekly()).isNotEmpty());
        assertThat(api.listEvents(null, null).getItems())
                .anySatisfy(it -> assertThat(it.getSessions()).isNotEmpty());
        assertThat(api.listChanges(null, null, null).getItems()).isNotEmpty();
        assertThat(api.listThemeChanges(null, null).getItems()).isNotNull();
        assertThat(api.listRelease(null, null).getItems()).isNotEmpty();
    }

    @Test
    void goes_from_page_to_page_and_meets_each_bin_once_and_no_count() throws ApiException {
        var cells = allCells();

        assertThat(cells).hasSizeGreaterThan(50);
        assertThat(new HashSet<>(cells)).hasSameSizeAs(cells);
        assertThat(cells).allSatisfy(it -> {
            assertThat(it.getLow() % 5).isZero();
            assertThat(it.getHigh()).isEqualTo(it.getLow() + 4);
        });
        assertThat(cells).anyMatch(Cell::getOpen).anyMatch(it -> !it.getOpen());
    }

    @Test
    void reads_at_the_network_what_coordinators_see_of_everybody() throws ApiException {
        var api = new NetworkApi(client(OF_THE_NETWORK));
        var mine = new OrganisationApi(client(OURS))
                .listProgrammes(null, null).getItems().stream()
                        .map(Programme::getId)
                        .toList();

        var members = api.listMembers(null, null).getItems();
        assertThat(members.stream().map(it -> it.getOrganisation()).distinct()).hasSize(3);
        assertThat(members).anySatisfy(it -> assertThat(mine).contains(it.getProgramme()));
        assertThat(api.listNetworkRelease(200, null).getItems()).hasSize(200);
        assertThatThrownBy(() -> new OrganisationApi(client(OF_THE_NETWORK)).listPlaces(null, null))
                .isInstanceOfSatisfying(
                        ApiException.class, it -> assertThat(it.getCode()).isEqualTo(404));
    }

    @Test
    void is_told_the_same_whatever_is_wrong_with_its_token() {
        var withdrawn = Program.of(HOUSE, HERE, "Lyhyt", List.of("places:read"));
        assertThat(withdrawn.get("/api/v1/places").statusCode()).isEqualTo(200);
        withdraw("Lyhyt");
        var elsewhere = new Program(HOUSE.knock("lauste.localhost"), OURS.token());
        var answers = List.of(
                withdrawn.get("/api/v1/places"),
                elsewhere.get("/api/v1/places"),
                new Program(OURS.door(), "rnl_unknown").get("/api/v1/places"),
                new Program(OURS.door(), OF_THE_NETWORK.token()).get("/api/v1/places"),
                new Program(OURS.door(), "").get("/api/v1/nowhere"),
                OURS.door().get("/api/v1/places"));

        assertThat(answers.stream().map(it -> Told.by(it)).distinct()).hasSize(1);
        assertThat(problem(answers.get(0), 401)).isEqualTo("urn:rinnalla:problem:token");
        assertThat(answers.get(0).headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"rinnalla\"");
    }

    @Test
    void gets_no_further_than_its_scope() {
        var calendar = Program.of(HOUSE, HERE, "Kalenteri", List.of("events:read"));

        assertThat(calendar.get("/api/v1/events").statusCode()).isEqualTo(200);
        for (var other : List.of("programmes", "indicators", "release", "places", "changes", "theme-changes")) {
            assertThat(problem(calendar.get("/api/v1/" + other), 403)).isEqualTo("urn:rinnalla:problem:scope");
        }
    }

    @Test
    void is_told_in_one_form_what_went_wrong() {
        assertThat(problem(OURS.get("/api/v1/places?limit=0"), 400)).isEqualTo("urn:rinnalla:problem:parameter");
        assertThat(OURS.get("/api/v1/changes?lang=xx").body()).contains("\"parameter\":\"lang\"");
        assertThat(problem(OURS.get("/api/v1/release?after=x"), 400)).isEqualTo("urn:rinnalla:problem:parameter");
        assertThat(problem(OURS.get("/api/v1/nowhere"), 404)).isEqualTo("urn:rinnalla:problem:not-found");
        assertThat(problem(OURS.get("/api/v1/network/members"), 404)).isEqualTo("urn:rinnalla:problem:not-found");
        var written = OURS.door().post("/api/v1/places", Map.of(), "Authorization", "Bearer " + OURS.token());
        assertThat(problem(written, 405)).isEqualTo("urn:rinnalla:problem:method");
        assertThat(problem(HOUSE.knock("nobody.example").get("/api/v1/places"), 421))
                .isEqualTo("urn:rinnalla:problem:host");
    }

    @Test
    void is_told_in_a_line_that_nothing_has_changed() {
        var page = OURS.get("/api/v1/release?limit=5");
        var tag = page.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).matches("\"[0-9a-f]{32}\"");

        var again = OURS.get("/api/v1/release?limit=5", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(OURS.get("/api/v1/release?limit=6", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void gets_no_cookie_and_no_leave_for_pages_of_others_to_read_along() {
        var headers = OURS.door()
                .get("/api/v1/places", "Authorization", "Bearer " + OURS.token(), "Origin", "https://elsewhere.example")
                .headers();

        assertThat(headers.allValues("set-cookie")).isEmpty();
        assertThat(headers.map().keySet()).noneMatch(it -> it.toLowerCase().startsWith("access-control-"));
        assertThat(headers.firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(headers.firstValue("RateLimit-Policy").orElseThrow()).matches("\"token\";q=\\d+;w=\\d+");
        assertThat(headers.firstValue("RateLimit").orElseThrow()).matches("\"token\";r=\\d+;t=\\d+");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void finds_the_document_at_every_door_without_a_token() {
        var written = HOUSE.knock(HERE).get("/api/v1/openapi.json");

        assertThat(written.statusCode()).isEqualTo(200);
        assertThat(HOUSE.knock("verkosto.localhost").get("/api/v1/openapi.json").body())
                .isEqualTo(written.body());
        assertThat(written.body()).contains("\"openapi\": \"3.0.3\"");
    }

    @Test
    void takes_along_as_open_data_what_the_release_marks_as_open_and_nothing_else() throws ApiException {
        var mine = allCells();
        var ids = mine.stream().map(it -> it.getProgramme().toString()).collect(Collectors.toSet());
        var network = HOUSE.knock("verkosto.localhost");
        var page = Jsoup.parse(network.get("/avoin-data").body());
        var files = page.select("main a[href*='.csv?vuosi=']").eachAttr("href");
        assertThat(files).isNotEmpty();

        var taken = new ArrayList<String>();
        for (var file : files) {
            var csv = network.get(file);
            assertThat(csv.headers().firstValue("Cache-Control")).contains("public, max-age=3600");
            CsvReader.builder().ofNamedCsvRecord(csv.body()).stream()
                    .filter(it -> ids.contains(it.getField("programmeId")))
                    .map(it -> String.join(
                            " ",
                            it.getField("programmeId"),
                            it.getField("quarter"),
                            it.getField("indicator"),
                            it.getField("class"),
                            it.getField("low"),
                            it.getField("high")))
                    .forEach(taken::add);
            var json = network.get(file.replace(".csv", ".json"));
            assertThat(rows(json.body())).isEqualTo((int) csv.body().lines().count() - 1);
        }
        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(mine.stream()
                        .filter(Cell::getOpen)
                        .map(it -> it.getProgramme() + " " + it.getQuarter() + " " + it.getIndicator() + " "
                                + it.getPropertyClass() + " " + it.getLow() + " " + it.getHigh())
                        .toList());
        assertThat(network.get("/avoin-data/datapackage.json").body()).contains("CC-BY-4.0");
        assertThat(network.get("/avoin-data.csv").body()).doesNotContain("Voimaa perheille");
        assertThat(HOUSE.knock(HERE).get("/avoin-data").statusCode()).isEqualTo(404);
    }

    private static List<Cell> allCells() throws ApiException {
        var api = new OrganisationApi(client(OURS));
        var all = new ArrayList<Cell>();
        var after = (String) null;
        do {
            var page = api.listReleaseWithHttpInfo(37, after);
            all.addAll(page.getData().getItems());
            after = String.join(" ", page.getHeaders().getOrDefault("link", List.of()));
            var next = NEXT.matcher(after);
            after = next.find() ? next.group(2) : null;
        } while (after != null);
        return all;
    }

    private static ApiClient client(Program program) {
        var client = new ApiClient();
        client.updateBaseUri("http://127.0.0.1:" + HOUSE.port());
        client.setRequestInterceptor(
                it -> it.header("Host", program.door().host()).header("Authorization", "Bearer " + program.token()));
        client.setObjectMapper(ApiClient.createDefaultObjectMapper()
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true));
        return client;
    }

    private static void withdraw(String name) {
        var administrator = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "ADMINISTRATOR"));
        var row = administrator.page(Program.PAGE).selectFirst("main tr:has(th:contains(" + name + "))");
        administrator.post(Program.PAGE + "/poisto", Forms.in(row.selectFirst("form")));
    }

    /** Its type, when it is what RFC 9457 asks for. */
    private static String problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(ProblemDetail.TYPE);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            var problem = reader.readObject();
            assertThat(problem.getInt("status")).isEqualTo(status);
            assertThat(problem.getString("title")).isNotBlank();
            return problem.getString("type");
        }
    }

    private static int rows(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().getJsonArray("rows").size();
        }
    }
}
