package fi.rinnalla.web.survey.result;

import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.services.survey.result.ResultSheet;
import fi.rinnalla.services.survey.result.ResultSheet.Said;
import fi.rinnalla.services.survey.result.ResultSheet.Text;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.feedback.staff.Words;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;

/** Chooses what stands on the public page: which questions, and which texts once nobody can be known by them. */
public record PublishPage(Chrome chrome, ResultSheet sheet, PublishForm form, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "survey/result/publish";

    public String back() {
        return ResultsPage.LIST + "/" + sheet.id().value() + "/tulokset";
    }

    public Field question() {
        return Field.of(PublishForm.QUESTION, say("result.publish.questions")).among(problems);
    }

    public List<Choice> questions() {
        return sheet.reckoned().orElseThrow().results().stream()
                .map(it -> Choice.of(
                        it.question().code(),
                        words().words(it.question()),
                        form.isEmpty()
                                || form.questions().contains(it.question().code())))
                .toList();
    }

    /** Those to which enough have written who were told that this may be. */
    public List<Said> said() {
        return sheet.said().stream().filter(it -> !it.quotable().isEmpty()).toList();
    }

    /** Some texts are for those who work here alone. */
    public boolean keepsSome() {
        return sheet.said().stream()
                .anyMatch(it -> it.texts()
                        .filter(all -> all.size() > it.quotable().size())
                        .isPresent());
    }

    public String words(Said it) {
        return words().words(it.question());
    }

    public Field take(Text it) {
        return Field.of(PublishForm.TAKE + it.id(), say("result.publish.take"));
    }

    public boolean takes(Text it) {
        return form.takes(it);
    }

    public Field typed(Text it) {
        return Field.of(PublishForm.WORDS + it.id(), say("result.publish.words"))
                .holding(form.words(it))
                .among(problems);
    }

    /** What may tell who is meant, in words. */
    public List<String> hints(Text it) {
        var text = form.words(it);
        return TellingDetails.in(text).stream()
                .map(hint -> new Words(chrome.voice()).hint(hint.kind(), text.substring(hint.start(), hint.end())))
                .toList();
    }

    public Field looked(Text it) {
        return Field.of(PublishForm.LOOKED + it.id(), say("staff.hint.checked")).among(problems);
    }

    public boolean isLooked(Text it) {
        return form.looked(it);
    }

    private ResultWords words() {
        return new ResultWords(chrome.voice(), sheet.asks());
    }
}
