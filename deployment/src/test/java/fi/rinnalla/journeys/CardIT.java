package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A word-card")
class CardIT {
    private static final House HOUSE = House.open();

    @ParameterizedTest(name = "of {0}")
    @ValueSource(strings = {"kasper", "lauste", "aspa"})
    void with_new_words_opens_by_them_alone_and_holds_what_it_held(String tenant) {
        var author = Author.of(HOUSE, tenant, "wish", "Kortti voi unohtua pöydälle.");

        var anew = author.takesNewWords();

        assertThat(anew.split(" ")).hasSize(5).isNotEqualTo(author.words().split(" "));
        assertThat(opening(tenant, author.words())).as("by the old words").isEqualTo(422);
        assertThat(opening(tenant, anew)).as("by the new words").isEqualTo(303);
        assertThat(Guest.holding(HOUSE, tenant + ".localhost", anew)
                        .get("/fi/vastaus/1")
                        .body())
                .contains("Kortti voi unohtua pöydälle.");
    }

    @Test
    void gives_what_was_said_and_answered_along_in_files_whose_names_tell_nothing() {
        var author = Author.of(HOUSE, "aspa", "wish", "Portaat olivat liukkaat.");
        Guest.working(HOUSE, HOUSE.demo().worker("aspa.localhost", "WORKER"))
                .post(author.atTheDesk() + "/vastaus", Map.of("answer", "answer", "words", "Hiekoitamme portaat."));

        for (var name : new String[] {"tiedosto.html", "tiedosto.json"}) {
            var file = author.parent().get("/fi/vastaus/" + name);
            assertThat(file.headers().firstValue("content-disposition"))
                    .contains("attachment; filename=\"" + name + "\"");
            assertThat(file.headers().firstValue("cache-control"))
                    .get()
                    .asString()
                    .contains("no-store");
            assertThat(file.body()).as(name).contains("Portaat olivat liukkaat.", "Hiekoitamme portaat.");
        }
        var page = Jsoup.parse(author.parent().get("/fi/vastaus/tiedosto.html").body());
        assertThat(page.select("script, link, img, form"))
                .as("nothing that asks anybody")
                .isEmpty();
    }

    private static int opening(String tenant, String words) {
        var door = HOUSE.knock(tenant + ".localhost");
        return door.post("/fi/vastaus", Forms.with(door.get("/fi/vastaus"), "words", words))
                .statusCode();
    }
}
