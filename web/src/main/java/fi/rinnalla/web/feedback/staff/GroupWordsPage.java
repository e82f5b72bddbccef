package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.HintKind;
import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.services.feedback.FeedbackSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;

/** What a development group may read of one feedback, written beside it; each telling detail is looked at by itself. */
public record GroupWordsPage(Chrome chrome, FeedbackSheet sheet, GroupWordsForm form, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "staff/groupwords";

    public String item() {
        return "/tyo/palaute/" + sheet.id().value();
    }

    public String use() {
        return new Words(chrome.voice()).use(sheet.useOfWords());
    }

    public ToldWords told() {
        return new ToldWords(chrome.voice(), sheet.said());
    }

    public Field said() {
        return Field.of("said", say("staff.group.said"))
                .hinted(say("staff.group.said.hint"))
                .holding(form.said())
                .among(problems);
    }

    public int longest() {
        return GroupWordsForm.LONGEST;
    }

    public Field handled() {
        return Field.of("handled", say("staff.group.handled"))
                .hinted(say("staff.group.handled.hint"))
                .among(problems);
    }

    /** Each detail in what was typed, once. */
    public List<Choice> details() {
        var text = form.said();
        return TellingDetails.in(text.strip()).stream()
                .map(it -> detail(it.kind(), text.strip().substring(it.start(), it.end())))
                .distinct()
                .toList();
    }

    private Choice detail(HintKind kind, String words) {
        return Choice.of(words, new Words(chrome.voice()).hint(kind, words), form.isHandled(words));
    }
}
