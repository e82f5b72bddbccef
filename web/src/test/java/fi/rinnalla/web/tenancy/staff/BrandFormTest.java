package fi.rinnalla.web.tenancy.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.ThemeSheet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form for name and looks")
class BrandFormTest {
    private static final Chrome CHROME =
            APage.ofAParent(Language.FI, Chrome.Exit.NONE).chrome();

    @Test
    void takes_the_typed_colour_or_the_picked_one_whichever_was_changed() {
        assertThat(form("#0b6e74", "#0b6e74", "#8a3f7d").colour()).contains(new Colour("#8a3f7d"));
        assertThat(form("#35508f", "#0b6e74", "#0b6e74").colour()).contains(new Colour("#35508f"));
        assertThat(form("35508F", "#0b6e74", "#0b6e74").colour()).contains(new Colour("#35508f"));
        assertThat(form("#0B6E74", "#0b6e74", "").colour()).contains(new Colour("#0b6e74"));
    }

    @Test
    void says_of_each_field_what_to_mend() {
        var empty = new BrandForm(Sent.NOTHING.with("colour", "sininen"));

        assertThat(empty.problems(CHROME.voice()))
                .extracting(Problem::field)
                .containsExactly("name", "short", "colour", "motif");
    }

    @Test
    void says_in_words_how_well_everything_is_seen_and_what_was_done_to_the_colour() {
        assertThat(page("#0b6e74").adjusted()).isEqualTo("Värisi luetaan sellaisenaan hyvin.");
        var pale = page("#ffe680");
        assertThat(pale.adjusted()).isEqualTo("Tummensimme väriä, jotta teksti näkyy kaikille.");
        assertThat(pale.sides().get(0).contrasts())
                .anyMatch(it -> it.matches("Teksti väripohjalla [5-9],[0-9]:1 – (hyvä|erinomainen)"))
                .noneMatch(it -> it.endsWith("heikko"));
    }

    @Test
    void shows_day_and_night_side_by_side_whatever_the_reader_asks_for() {
        var css = new ThemeSheet(Palette.from(new Colour("#0b6e74"))).side();

        assertThat(css).startsWith(".day{color-scheme:light;").contains("\n.night{color-scheme:dark;");
        assertThat(css).doesNotContain("@media", ":root");
    }

    private static BrandForm form(String typed, String was, String picked) {
        return new BrandForm(Sent.NOTHING.with("colour", typed).with("was", was).with("picker", picked));
    }

    private static BrandPage page(String hex) {
        var colour = new Colour(hex);
        return new BrandPage(
                CHROME,
                form(hex, hex, hex),
                colour,
                Palette.from(colour),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
