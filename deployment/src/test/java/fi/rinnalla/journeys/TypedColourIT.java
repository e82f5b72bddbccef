package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Contrast;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A colour while it is typed")
class TypedColourIT {
    private static final House HOUSE = House.open();
    private static final String PAGE = "/hallinta/ulkoasu";
    private static final int TRIED = 60;
    private static final long SEED = 5;

    @Test
    void is_called_what_the_house_calls_it() {
        try (var admin = Visitor.at(HOUSE, new Way("aspa", "fi", ColorScheme.LIGHT, 390, true))) {
            admin.comeToWork("ADMINISTRATOR");
            admin.open(PAGE);
            var ground = new Colour(said(admin).getAttribute("data-ground"));

            for (var colour : colours()) {
                admin.page().fill("#colour", colour.hex());
                assertThat(said(admin).textContent())
                        .as(colour.hex())
                        .contains(written(Contrast.between(colour, ground)))
                        .contains(verdict(Contrast.between(colour, ground)));
            }
        }
    }

    @Test
    void is_called_nothing_until_it_is_a_colour_and_follows_the_picker_too() {
        try (var admin = Visitor.at(HOUSE, new Way("kasper", "sv", ColorScheme.DARK, 320, true))) {
            admin.comeToWork("ADMINISTRATOR");
            admin.open(PAGE);
            admin.page().fill("#colour", "blå");
            assertThat(said(admin).textContent()).isEmpty();

            admin.page().fill("#picker", "#ffff00");
            assertThat(said(admin).textContent()).contains("svagt");
        }
    }

    @Test
    void is_shown_by_a_button_where_there_is_no_script() {
        try (var admin = Visitor.at(HOUSE, new Way("aspa", "fi", ColorScheme.LIGHT, 320, false))) {
            admin.comeToWork("ADMINISTRATOR");
            admin.open(PAGE);
            admin.page().fill("#colour", "#ffff00");
            assertThat(said(admin).textContent()).isEmpty();

            admin.press("main button[formaction$='/esikatselu']");
            assertThat(admin.page().textContent("main")).contains("Tummensimme väriä");
        }
    }

    private static com.microsoft.playwright.Locator said(Visitor admin) {
        return admin.page().locator("[data-ground]");
    }

    /** Those at the edges, and some by chance. */
    private static List<Colour> colours() {
        var random = new Random(SEED);
        return Stream.concat(
                        Stream.of("#000000", "#ffffff", "#767676", "#757575", "#595959", "#585858")
                                .map(Colour::new),
                        random.ints(TRIED, 0, 0x1000000).mapToObj(it -> new Colour(String.format("#%06x", it))))
                .toList();
    }

    private static String written(Contrast contrast) {
        var ratio = BigDecimal.valueOf(contrast.ratio()).setScale(1, RoundingMode.DOWN);
        return String.format(Locale.forLanguageTag("fi"), "%.1f:1", ratio);
    }

    private static String verdict(Contrast contrast) {
        if (contrast.isAtLeast(7)) {
            return "erinomaisesti";
        }
        return contrast.isAtLeast(4.5) ? "hyvin" : "heikosti";
    }
}
