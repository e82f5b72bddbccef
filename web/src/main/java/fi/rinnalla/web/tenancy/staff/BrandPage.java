package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Contrast;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.domain.tenancy.Scheme;
import fi.rinnalla.domain.tenancy.Token;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The organisation's name and looks.
 *
 * @param colour what the preview shows
 */
public record BrandPage(
        Chrome chrome,
        BrandForm form,
        Colour colour,
        Palette palette,
        Optional<LastChange> last,
        Optional<Notice> notice,
        List<Problem> problems)
        implements SettingPage {
    static final String TEMPLATE = "tenancy/staff/brand";
    static final String TITLE = "admin.nav.brand";
    static final String URL = "/hallinta/ulkoasu";
    private static final double EXCELLENT = 7;
    private static final double GOOD = 4.5;

    @Override
    public String url() {
        return URL;
    }

    public Field nameField() {
        return field("name");
    }

    public Field shortField() {
        return field("short").hinted(say("admin.brand.short.hint"));
    }

    public Field colourField() {
        return Field.of("colour", say("admin.brand.colour"))
                .hinted(say("admin.brand.colour.hint"))
                .holding(form.colourText())
                .among(problems);
    }

    public Field pickerField() {
        return Field.of("picker", say("admin.brand.picker")).holding(colour.hex());
    }

    public Field motifField() {
        return Field.of("motif", say("admin.brand.motif")).among(problems);
    }

    public List<Motif> motifs() {
        return BrandForm.MOTIFS.stream()
                .map(it -> new Motif(it, say("admin.brand.motif." + it), it.equals(form.motif())))
                .toList();
    }

    public String shownName() {
        return form.sent().text("short");
    }

    public String shownMotif() {
        return form.motif();
    }

    /** As it stands: the form beside it does not change it. */
    public Optional<Chrome.Logo> logo() {
        return chrome.brand().logo();
    }

    public String sheet() {
        return URL + "/varit.css?vari=" + colour.hex().substring(1);
    }

    /** The paper by day, on which a colour is read while it is typed. */
    public String ground() {
        return palette.light().of(Token.PAGE).hex();
    }

    public double excellent() {
        return EXCELLENT;
    }

    public double good() {
        return GOOD;
    }

    /** What is said of a colour of that verdict, with a place for its contrast. */
    public String live(String verdict) {
        return say("admin.brand.live." + verdict, "ratio", "{ratio}");
    }

    /** What had to be done to the colour, so that everybody can read what is written in it. */
    public String adjusted() {
        return palette.keeps(colour) ? say("admin.brand.kept") : say("admin.brand.darkened");
    }

    public List<Side> sides() {
        return List.of(side("day", palette.light()), side("night", palette.dark()));
    }

    private Side side(String name, Scheme scheme) {
        return new Side(
                name,
                say("admin.brand.side." + name),
                logo().filter(it -> it.plates().equals("by-" + name)).isPresent() ? "plate" : "",
                List.of(
                        contrast("text", scheme.contrast(Token.TEXT, Token.PAGE)),
                        contrast("link", scheme.contrast(Token.BRAND, Token.PAGE)),
                        contrast("button", scheme.contrast(Token.ON_BRAND, Token.BRAND)),
                        contrast("field", scheme.contrast(Token.BRAND, Token.FIELD))));
    }

    /** Rounded down: never better in words than to the eye. */
    private String contrast(String what, Contrast contrast) {
        var ratio = BigDecimal.valueOf(contrast.ratio()).setScale(1, RoundingMode.DOWN);
        return say(
                "admin.brand.contrast",
                "what",
                say("admin.brand.contrast." + what),
                "ratio",
                String.format(chrome.language().locale(), "%.1f:1", ratio),
                "verdict",
                say("admin.brand.verdict." + verdict(contrast)));
    }

    private static String verdict(Contrast contrast) {
        if (contrast.isAtLeast(EXCELLENT)) {
            return "excellent";
        }
        return contrast.isAtLeast(GOOD) ? "good" : "weak";
    }

    private Field field(String name) {
        return Field.of(name, say("admin.brand." + name))
                .holding(form.sent().text(name))
                .among(problems);
    }

    public record Motif(String name, String words, boolean chosen) {}

    /**
     * One half of the preview: by day, or by night.
     *
     * @param plate what is laid under the logo there
     */
    public record Side(String name, String words, String plate, List<String> contrasts) {}
}
