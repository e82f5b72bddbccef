package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organisation that keeps feedback for less")
class KeepingForLessIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "/hallinta/sailytys/muutos";
    private static final Guest ME = Guest.working(HOUSE, HOUSE.demo().worker("lauste.localhost", "ADMINISTRATOR"));

    @Test
    void is_told_first_what_goes_then_says_it_to_every_family_and_may_take_it_back() {
        var asked = ME.post(HERE, Forms.with(ME.get(HERE), "feedback", "11"));
        assertThat(asked.statusCode()).isEqualTo(303);
        var check = ME.get(HERE + "/tarkistus?feedback=11&roster=31");
        assertThat(main(check.body())).contains("Nyt 12 kuukautta, jatkossa 11 kuukautta", "Poistetaan");
        assertThat(read("lauste.localhost")).contains("yleensä 12 kuukautta");
        try {
            assertThat(ME.post(HERE + "/vahvistus", Forms.in(check)).statusCode())
                    .isEqualTo(303);
            assertThat(read("lauste.localhost")).contains("yleensä 11 kuukautta");
            assertThat(read("kasper.localhost")).contains("yleensä 12 kuukautta");
            assertThat(main(HOUSE.knock("lauste.localhost").get("/fi/palaute").body()))
                    .contains("11 kuukauden");
        } finally {
            ME.post(HERE + "/palautus", Forms.in(ME.get(HERE)));
        }
        assertThat(read("lauste.localhost")).contains("yleensä 12 kuukautta");
    }

    @Test
    void is_told_at_the_field_where_it_would_keep_more_than_families_were_told() {
        for (var more : new String[] {"13", "2", "", "kuusi", "-3"}) {
            var answer = ME.post(HERE + "/vahvistus", Forms.with(ME.get(HERE), "feedback", more, "roster", "32"));
            var page = Jsoup.parse(answer.body());
            assertThat(answer.statusCode()).as(more).isEqualTo(422);
            assertThat(page.select("#feedback-problem, #roster-problem")).hasSize(2);
            assertThat(page.select("#feedback").val()).isEqualTo(more);
        }
        assertThat(main(ME.get("/hallinta/sailytys").body())).contains("12 kuukautta");
    }

    private static String read(String host) {
        return main(HOUSE.knock(host).get("/fi/tietosuoja").body());
    }

    private static String main(String body) {
        return Jsoup.parse(body).select("main").text().replace("\u00a0", " ").replace("\u2060", "");
    }
}
