package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.guidance.EditorLine;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import java.time.LocalDate;
import java.util.List;

/**
 * All articles with each of their languages, what waits for a reviewer first.
 *
 * @param spoken the languages of the portal, in which every article is hoped for
 */
public record TextsPage(Chrome chrome, List<EditorLine> texts, List<Language> spoken, LocalDate today)
        implements StaffPage {
    static final String TEMPLATE = "guidance/staff/texts";

    public List<TextRow> rows() {
        return TextRow.of(texts, spoken);
    }

    /** The title in the language of whoever works here, or in the first there is. */
    public EditorLine named(TextRow row) {
        return row.in(chrome.language()).orElse(row.texts().get(0));
    }

    public String href(EditorLine it) {
        return EditorController.PATH + "/" + it.version();
    }

    public String hrefOfNew(TextRow row, Language language) {
        return EditorController.newIn(row.texts().get(0), language);
    }

    public String language(Language it) {
        return say("editing.language." + it.path());
    }

    public String missing(Language it) {
        return say("editing.missing", "language", language(it));
    }

    public String state(EditorLine it) {
        return it.publishOn()
                .map(day -> day.isAfter(today)
                        ? say("editing.state.scheduled", "date", times().date(day))
                        : say("editing.state.published"))
                .orElseGet(() -> say("editing.state.draft"));
    }

    public boolean isDue(EditorLine it) {
        return it.review().isDueOn(today);
    }

    public String review(EditorLine it) {
        if (!it.review().isSigned()) {
            return say("editing.review.none");
        }
        var key = isDue(it) ? "editing.review.late" : "editing.review.until";
        return say(key, "date", times().date(it.review().dueOn().orElseThrow()));
    }

    public String waiting() {
        return chrome.voice()
                .count("editing.waiting", texts.stream().filter(this::isDue).count());
    }

    private Times times() {
        return new Times(chrome.voice());
    }
}
