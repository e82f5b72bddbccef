package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.shared.Order;
import fi.rinnalla.services.tenancy.ChangingTheLogo.Sheet;
import fi.rinnalla.services.tenancy.LogoSheet;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The organisation's logo, as it is seen by day and by night. */
public record LogoPage(Chrome chrome, Sheet sheet, LogoForm form, Optional<Notice> notice, List<Problem> problems)
        implements SettingPage {
    static final String TEMPLATE = "tenancy/staff/logo";
    static final String TITLE = "admin.nav.logo";
    static final String URL = BrandPage.URL + "/logo";

    /** What stood there when this page was shown. */
    static final String SEEN = "nyt";

    @Override
    public String url() {
        return URL;
    }

    @Override
    public Optional<LastChange> last() {
        return sheet.last();
    }

    @Override
    public String undoHref() {
        return URL + "/palautus?" + SEEN + "=" + seen();
    }

    public String removal() {
        return URL + "/poisto?" + SEEN + "=" + seen();
    }

    /** With the key in it, which is looked at before the file is. */
    public String action() {
        return URL + "?" + FormKeys.FIELD + "=" + URLEncoder.encode(key(), StandardCharsets.UTF_8);
    }

    public Optional<Chrome.Logo> logo() {
        return sheet.logo().map(Chrome.Logo::of);
    }

    public List<Side> sides() {
        return List.of(
                side("day", sheet.logo().orElseThrow().plates().byDay()),
                side("night", sheet.logo().orElseThrow().plates().byNight()));
    }

    /** What becomes of it at the top of the pages. */
    public List<String> remarks() {
        var remarks = new ArrayList<String>();
        remarks.add(say(logo().orElseThrow().standsAlone() ? "admin.logo.alone" : "admin.logo.beside"));
        var plates = sheet.logo().orElseThrow().plates();
        if (plates.byNight()) {
            remarks.add(say("admin.logo.plate.night"));
        }
        if (plates.byDay()) {
            remarks.add(say("admin.logo.plate.day"));
        }
        return remarks;
    }

    public Field fileField() {
        return Field.of(LogoForm.FILE, say(sheet.logo().isEmpty() ? "admin.logo.file" : "admin.logo.file.other"))
                .hinted(say("admin.logo.file.hint", "kb", LogoForm.kilobytes(), "side", Order.LOGO.longestSide()))
                .among(problems);
    }

    public Field wordsField() {
        return Field.of(LogoForm.WORDS, say("admin.logo.words"))
                .hinted(say("admin.logo.words.hint"))
                .holding(form.words())
                .among(problems);
    }

    private String seen() {
        return sheet.logo().map(LogoSheet::id).map(Object::toString).orElse("");
    }

    private Side side(String name, boolean plated) {
        return new Side(name, say("admin.brand.side." + name), plated ? "plate" : "");
    }

    /** One half of the preview: by day, or by night. */
    public record Side(String name, String words, String plate) {}
}
