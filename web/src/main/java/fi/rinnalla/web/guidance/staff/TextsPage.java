package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.guidance.EditorLine;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import java.time.LocalDate;
import java.util.List;

/** All texts of the articles, what waits for a reviewer first. */
public record TextsPage(Chrome chrome, List<EditorLine> texts, LocalDate today) implements StaffPage {
    static final String TEMPLATE = "guidance/staff/texts";

    public String href(EditorLine it) {
        return EditorController.PATH + "/" + it.version();
    }

    public String about(EditorLine it) {
        return say("editing.language." + it.language().path()) + (it.county().isEmpty() ? "" : " · " + it.county());
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
