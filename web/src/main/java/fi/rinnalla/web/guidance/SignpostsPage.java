package fi.rinnalla.web.guidance;

import fi.rinnalla.services.guidance.SignpostRow;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Times;
import java.util.List;

/**
 * Services one can turn to.
 *
 * @param own in the reader's language, or in the nearest in which there are any
 * @param others in other languages
 */
public record SignpostsPage(Chrome chrome, List<SignpostRow> own, List<SignpostRow> others) implements Page {
    static final String TEMPLATE = "guidance/signposts";

    static SignpostsPage of(Chrome chrome, List<SignpostRow> all) {
        var parted = ByLanguage.of(all, it -> it.text().language(), chrome.language());
        return new SignpostsPage(chrome, parted.own(), parted.others());
    }

    public String lang(SignpostRow it) {
        var tag = it.text().language().tag();
        return tag.equals(chrome.language().tag()) ? null : tag;
    }

    /** Honest about what nobody has checked for long. */
    public String checked(SignpostRow it) {
        return it.checkedOn()
                .map(day -> say(
                        it.stale() ? "guidance.services.stale" : "guidance.services.checked",
                        "date",
                        new Times(chrome.voice()).date(day)))
                .orElseGet(() -> say("guidance.services.unchecked"));
    }
}
