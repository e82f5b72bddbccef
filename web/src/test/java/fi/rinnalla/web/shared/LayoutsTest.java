package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The frame")
class LayoutsTest {
    private static final APage PARENTS = APage.ofAParent(Language.FI, Chrome.Exit.STRONG);

    @Test
    void of_a_parents_page_begins_with_the_way_past_and_the_way_out() {
        var page = frame("portal", PARENTS);
        var links = page.select("a");
        assertThat(page.selectFirst(links.get(0).attr("href")).tagName()).isEqualTo("main");
        assertThat(links.get(1).attr("href")).isEqualTo("/poistu");
        assertThat(links.get(1).attr("data-exit")).isEqualTo("strong");
    }

    @Test
    void of_a_staff_page_has_no_way_out_but_the_sign_out() {
        var page = frame("staff", APage.ofStaff("Työntekijä 1", new Chrome.Link("staff.nav.today", "/tyo", true)));
        assertThat(page.select("[data-exit]")).isEmpty();
        assertThat(page.select("nav [aria-current=page]").text()).isEqualTo("Tänään");
        assertThat(page.select("form[method=post] button").text()).isEqualTo("Kirjaudu ulos");
    }

    @Test
    void of_a_staff_page_has_what_is_the_workers_own_beside_the_name() {
        var own = Optional.of(new Chrome.Link("staff.nav.sessions", "/tyo/istunnot", true));
        var bar = new Chrome.StaffBar("Työntekijä 1", "", List.of(), own, "k", List.of());
        var page = frame("staff", APage.of(Language.FI, Chrome.Exit.NONE, "kasper", "#0b6e74", Optional.of(bar)));
        assertThat(page.select(".out a").text()).isEqualTo("Omat kirjautumiset");
        assertThat(page.select(".out a").attr("aria-current")).isEqualTo("page");
        assertThat(page.select(".nav")).isEmpty();
    }

    @Test
    void carries_no_style_and_no_script_of_its_own() {
        for (var name : List.of("portal", "plain", "staff")) {
            var page = frame(name, PARENTS);
            assertThat(page.select("style, [style], script:not([src])")).isEmpty();
        }
    }

    @Test
    void speaks_the_language_of_the_page_and_names_the_others_in_their_own() {
        for (var language : Language.values()) {
            var page = frame("portal", APage.ofAParent(language, Chrome.Exit.QUIET));
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.tag());
            assertThat(page.select(".langs [aria-current]")).hasSize(1);
            assertThat(page.select(".langs a")).hasSize(3);
        }
    }

    private Document frame(String name, APage page) {
        return Rendered.template(
                "layout/" + name, Map.of("page", page, "content", (gg.jte.Content) it -> it.writeContent("<p>x</p>")));
    }
}
