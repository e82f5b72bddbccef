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

    /** Every list follows its heading, shown or not: a browser without our style sheet shows them all. */
    @Test
    void of_a_staff_page_has_places_in_groups_that_open_without_a_script() {
        var groups = List.of(
                Chrome.Group.alone(new Chrome.Link("staff.nav.today", "/tyo", false)),
                group("staff.nav.group.support", "tally.nav", false),
                group("staff.nav.group.told", "staff.nav.figures", true));
        var bar = new Chrome.StaffBar("Työntekijä 1", "", groups, Optional.empty(), "k", List.of());
        var nav = frame("staff", APage.of(Language.FI, Chrome.Exit.NONE, "kasper", "#0b6e74", Optional.of(bar)))
                .selectFirst(".nav");

        assertThat(nav.select(".wrap > ul > li")).hasSize(3);
        assertThat(nav.select("summary").eachText()).containsExactly("Kohtaaminen ja tuki", "Julkaisut ja luvut");
        assertThat(nav.select("details[open] summary").eachText()).containsExactly("Julkaisut ja luvut");
        assertThat(nav.select("details").eachAttr("name")).containsExactly("places", "places");
        assertThat(nav.select("details + ul[aria-label='Julkaisut ja luvut'] a[aria-current=page]")
                        .text())
                .isEqualTo("Luvut");
        assertThat(nav.select("summary[aria-current=true]").text()).isEqualTo("Julkaisut ja luvut");
        assertThat(nav.select("a").eachText()).containsExactly("Tänään", "Käynnit", "Hallinta", "Luvut", "Hallinta");
    }

    private static Chrome.Group group(String name, String place, boolean here) {
        var other = new Chrome.Link("admin.nav", "/hallinta", false);
        return new Chrome.Group(name, List.of(new Chrome.Link(place, "/siella", here), other), here);
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

    @Test
    void says_first_of_all_that_a_service_ends_and_nothing_where_it_does_not() {
        for (var name : List.of("portal", "plain", "staff")) {
            assertThat(frame(name, PARENTS.ending("Tämä palvelu päättyy."))
                            .select("main > *")
                            .first()
                            .text())
                    .isEqualTo("Tämä palvelu päättyy.");
            assertThat(frame(name, PARENTS).select("main").text()).doesNotContain("päättyy", "{");
        }
    }

    @Test
    void has_an_icon_that_nobody_has_to_ask_for() {
        for (var name : List.of("portal", "plain", "staff")) {
            assertThat(frame(name, PARENTS).select("link[rel=icon]").attr("href"))
                    .startsWith("data:image/svg+xml;base64,");
        }
    }

    @Test
    void shows_a_logo_in_the_place_of_the_motif_and_keeps_its_room() {
        for (var name : List.of("portal", "plain", "staff")) {
            var sign = frame(name, PARENTS.signed(logo(96, "Aurinko"))).selectFirst("header .org");
            assertThat(sign.select("svg")).isEmpty();
            assertThat(sign.select("img").attr("width")).isEqualTo("96");
            assertThat(sign.select("img").attr("height")).isEqualTo("96");
            assertThat(sign.select("img").attr("alt")).isEqualTo("Aurinko");
            assertThat(sign.select("img").hasClass("by-night")).isTrue();
            assertThat(sign.text()).isEqualTo("Kotipolku");
        }
    }

    @Test
    void says_the_name_once_whether_it_stands_in_the_logo_or_beside_it() {
        for (var words : List.of("Kotipolku", "kotipolku RY")) {
            var beside = frame("portal", PARENTS.signed(logo(96, words))).selectFirst("header .org");
            assertThat(beside.select("img").attr("alt")).isEmpty();
            assertThat(beside.select("img").hasAttr("alt")).isTrue();
            assertThat(beside.text()).isEqualTo("Kotipolku");

            var alone = frame("portal", PARENTS.signed(logo(400, words))).selectFirst("header .org");
            assertThat(alone.select("img").attr("alt")).isEqualTo(words);
            assertThat(alone.text()).isEmpty();
        }
    }

    private static Chrome.Logo logo(int width, String words) {
        return new Chrome.Logo("/logo/1.png", width, 96, words, "by-night");
    }

    private Document frame(String name, APage page) {
        return Rendered.template(
                "layout/" + name, Map.of("page", page, "content", (gg.jte.Content) it -> it.writeContent("<p>x</p>")));
    }
}
