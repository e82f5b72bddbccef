package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.feedback.FeedbackSheet;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Lays out one feedback as it is, or with a form that has to be looked at once more. */
@Dependent
public class ItemPages {
    private final Desk desk;
    private final Instance<GoesUnder> rooms;
    private final Clock clock;

    @Inject
    public ItemPages(Desk desk, Instance<GoesUnder> rooms, Clock clock) {
        this.desk = desk;
        this.rooms = rooms;
        this.clock = clock;
    }

    ItemPage page(FeedbackSheet sheet, String note) {
        return page(chrome(), sheet, new AnswerForm(), List.of(), note, false);
    }

    ItemPage again(FeedbackSheet sheet, AnswerForm form, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        return page(chrome, sheet, form, problems, "", false);
    }

    ItemPage overtaken(FeedbackSheet sheet, AnswerForm form) {
        return page(chrome().troubled(), sheet, form, List.of(), "", true);
    }

    List<Problem> problems(AnswerForm form) {
        return form.problems(chrome().voice());
    }

    /** What the last act did, said once; an address can say nothing else. */
    String note(String done, FeedbackSheet sheet) {
        return switch (done == null ? "" : done) {
            case "answered" ->
                sheet.owed() ? "" : say(sheet.withCard() ? "staff.answer.sent" : "staff.answer.sent.nocard");
            case "taken_back" -> say("staff.answer.taken_back");
            case "too_late" -> say("staff.answer.too_late");
            case "taken_up" -> say("staff.answer.taken_up");
            case "put" -> say("theme.put.done");
            case "themed" -> say("staff.theme.saved");
            default -> "";
        };
    }

    String say(String key) {
        return chrome().voice().say(key);
    }

    private ItemPage page(
            Chrome chrome,
            FeedbackSheet sheet,
            AnswerForm form,
            List<Problem> problems,
            String note,
            boolean overtaken) {
        var under = rooms.stream()
                .flatMap(it -> it.of(sheet, chrome.voice()).stream())
                .toList();
        return new ItemPage(chrome, sheet, Helsinki.day(clock.instant()), form, problems, note, overtaken, under);
    }

    private Chrome chrome() {
        return desk.chrome("staff.nav.inbox");
    }
}
