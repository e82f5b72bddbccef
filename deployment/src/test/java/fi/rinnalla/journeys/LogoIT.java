package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organisation's own logo")
class LogoIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "aspa.localhost";
    private static final OwnLogo LOGO = new OwnLogo(HOUSE, HERE);
    /** Whoever is at work already is led on from there. */
    private static final String SIGN_IN = "/kirjaudu";

    private static final String NEXT_DOOR = "kasper.localhost";

    @AfterEach
    void is_taken_down_again() {
        if (LOGO.address().isPresent()) {
            LOGO.takeDown();
        }
    }

    @Test
    void is_seen_at_the_top_of_every_page_kept_by_browsers_and_never_served_next_door() {
        assertThat(Told.by(LOGO.putUp()).leadsOn()).isTrue();
        var address = LOGO.address().orElseThrow();

        for (var page : new String[] {"/fi/", "/sv/aukiolo", SIGN_IN}) {
            var logo = seen(page).selectFirst("header .logo");
            assertThat(logo.attr("src")).as(page).isEqualTo(address);
            assertThat(logo.attr("alt")).isEqualTo(OwnLogo.WORDS);
            assertThat(logo.attr("width")).isEqualTo("400");
            assertThat(logo.classNames()).contains("by-night").doesNotContain("by-day");
            assertThat(seen(page).select("header .org span"))
                    .as("beside a wide one")
                    .isEmpty();
        }
        var file = HOUSE.knock(HERE).bytes(address);
        assertThat(file.body()).startsWith(0x89, 'P', 'N', 'G').hasSizeLessThan(12_000);
        assertThat(file.headers().firstValue("content-type")).contains("image/png");
        assertThat(file.headers().firstValue("cache-control")).contains("public, max-age=31536000, immutable");
        assertThat(file.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(file.headers().allValues("content-security-policy")).containsExactly("default-src 'none'; sandbox");
        for (var elsewhere : new String[] {NEXT_DOOR, "lauste.localhost", "verkosto.localhost"}) {
            assertThat(HOUSE.knock(elsewhere).get(address).statusCode()).isEqualTo(404);
        }
        assertThat(Jsoup.parse(HOUSE.knock(NEXT_DOOR).get("/fi/").body()).select(".logo"))
                .isEmpty();
    }

    @Test
    void is_gone_when_it_is_removed_and_back_when_that_is_undone() {
        LOGO.putUp();
        var address = LOGO.address().orElseThrow();

        LOGO.takeDown();
        assertThat(LOGO.address()).isEmpty();
        assertThat(seen("/fi/").select("header .org .mark")).hasSize(1);
        assertThat(HOUSE.knock(HERE).get(address).statusCode()).isEqualTo(404);

        LOGO.takeBack();
        assertThat(LOGO.address()).contains(address);
        assertThat(HOUSE.knock(HERE).get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void stands_beside_the_short_name_where_it_is_narrow_and_says_it_only_once() {
        LOGO.putUp("Aspa", "image/png", OwnLogo.png(300, 300));

        var sign = seen("/fi/").selectFirst("header .org");
        assertThat(sign.select(".logo").attr("alt")).isEmpty();
        assertThat(sign.text()).isNotEmpty();
    }

    @Test
    void is_refused_at_its_field_and_what_was_typed_is_kept() {
        var file = OwnLogo.png(900, 200);
        for (var wrong : new byte[][] {
            "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8),
            "GIF89a".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(file, file.length / 2),
            Arrays.copyOf(file, 512 * 1024 + 1),
            OwnLogo.png(2001, 100),
            OwnLogo.png(20, 20)
        }) {
            var answer = LOGO.putUp("Aspan merkki", "image/png", wrong);
            var page = Jsoup.parse(answer.body());
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(page.select("#logo-problem")).hasSize(1);
            assertThat(page.select("#words").val()).isEqualTo("Aspan merkki");
        }
        var wordless = LOGO.putUp(" ", "image/png", file);
        assertThat(wordless.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wordless.body()).select("#words-problem")).hasSize(1);
        assertThat(LOGO.address()).isEmpty();
    }

    @Test
    void is_described_by_the_organisations_name_until_somebody_knows_better() {
        assertThat(LOGO.page().select("#words").val()).isNotEmpty();
    }

    @Test
    void is_taken_from_nobody_who_does_not_keep_the_looks() {
        LOGO.putUp();
        var worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
        var form = new FileForm(Map.of("words", "Toinen"), "logo", "image/png", OwnLogo.png(100, 100));
        if (!worker.roles().contains("ADMINISTRATOR")) {
            assertThat(worker.post(OwnLogo.PAGE, form).statusCode()).isEqualTo(403);
        }
        assertThat(HOUSE.knock(HERE).post(OwnLogo.PAGE, form).statusCode()).isEqualTo(403);
        assertThat(LOGO.header().orElseThrow().attr("alt")).isEqualTo(OwnLogo.WORDS);
    }

    private static Document seen(String page) {
        var asked = page.equals(SIGN_IN) ? Guest.nobody(HOUSE, HERE) : LOGO.administrator();
        return Jsoup.parse(asked.get(page).body());
    }
}
