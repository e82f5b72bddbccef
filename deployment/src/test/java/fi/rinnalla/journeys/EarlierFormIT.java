package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form about what others see that was opened before a colleague decided")
class EarlierFormIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "kasper.localhost";
    private static final String SHARING = "/tyo/luvut/jako";
    private static final String OPEN = "/tyo/luvut/avoin";

    private final Guest administrator = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "ADMINISTRATOR"));

    @Test
    void changes_nothing_where_it_does_not_tell_what_was_seen() {
        for (var path : List.of(SHARING, OPEN)) {
            var before = ticked(administrator.page(path));
            var programme =
                    administrator.page(path).select("input[name=toiminta]").val();

            var answer = administrator.post(path, Map.of("toiminta", programme));

            assertThat(before).isNotEmpty();
            assertThat(told(answer)).contains("Mitään ei muutettu");
            assertThat(ticked(administrator.page(path))).as(path).isEqualTo(before);
        }
    }

    @Test
    void gives_nothing_out_that_somebody_has_stopped_since_and_says_so() {
        var page = administrator.page(OPEN);
        var before = ticked(page);
        var form = page.selectFirst("form[method=post]:has(input[name=osoitin]:not([checked]))");
        var stopped = form.selectFirst("input[name=osoitin]:not([checked])").val();

        var answer = administrator.post(
                OPEN,
                Map.of(
                        "toiminta",
                        form.select("input[name=toiminta]").val(),
                        "osoitin-oli",
                        stopped + "=+2020-01-01.0",
                        "osoitin",
                        stopped));

        assertThat(told(answer)).contains("Joku muu muutti samoja valintoja", "lupaa ei ole.");
        assertThat(ticked(Jsoup.parse(answer.body()))).isEqualTo(before);
        assertThat(ticked(administrator.page(OPEN))).isEqualTo(before);
    }

    private static String told(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(409);
        return Jsoup.parse(answer.body()).select(".note.warn").text();
    }

    private static List<String> ticked(Document page) {
        return page.select("input[type=checkbox][checked]").eachAttr("id");
    }
}
