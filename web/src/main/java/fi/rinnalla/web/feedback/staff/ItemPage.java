package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.services.feedback.FeedbackSheet;
import fi.rinnalla.services.feedback.FeedbackSheet.AnswerRow;
import fi.rinnalla.services.feedback.FeedbackSheet.PublicationRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Step;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One feedback, opened, with what can be done about it.
 *
 * @param form the answer as far as it has been typed
 * @param note what has just happened; empty where nothing has
 * @param overtaken a colleague answered while this answer was typed: both are shown
 */
public record ItemPage(
        Chrome chrome,
        FeedbackSheet sheet,
        LocalDate today,
        AnswerForm form,
        List<Problem> problems,
        String note,
        boolean overtaken,
        List<GoesUnder.Under> under)
        implements StaffPage {
    static final String TEMPLATE = "staff/item";

    public String href(String part) {
        return "/tyo/palaute/" + sheet.id().value() + part;
    }

    public String heading() {
        return say("staff.item.heading", "date", times().shortDay(sheet.receivedOn()));
    }

    public String due() {
        return say("staff.item.due", "date", times().shortDay(sheet.due().on()));
    }

    public String dueInWords() {
        return words().due(sheet.due(), today);
    }

    public String dueKind() {
        return sheet.due().late() ? "bad" : "warn";
    }

    public String place() {
        return sheet.place().orElse("–");
    }

    public String source() {
        return words().source(sheet.source());
    }

    public String kind() {
        return words().kind(sheet.kind());
    }

    public String language() {
        return words().language(sheet.language());
    }

    public String mood() {
        return sheet.mood().map(words()::mood).orElse("–");
    }

    public String state() {
        return words().state(sheet.state());
    }

    public String use() {
        return words().use(sheet.useOfWords());
    }

    public String verdict() {
        return sheet.verdict().map(words()::verdict).orElse("");
    }

    public String promise() {
        return PromiseLine.of(
                chrome.voice(), sheet.promise().readers(), sheet.promise().keptMonths());
    }

    public ToldWords told() {
        return new ToldWords(chrome.voice(), sheet.said());
    }

    public List<Step> steps() {
        var received =
                new Step(words().state(FeedbackState.RECEIVED), times().date(sheet.receivedOn()), Step.Where.DONE);
        var read = sheet.readOn()
                .map(it -> new Step(
                        words().state(FeedbackState.READ),
                        times().date(it),
                        sheet.owed() ? Step.Where.NOW : Step.Where.DONE));
        var closed = sheet.closedOn()
                .map(it -> new Step(state(), times().date(it), Step.Where.NOW))
                .orElseGet(() -> new Step(words().state(FeedbackState.ANSWERED), due(), Step.Where.AHEAD));
        return Stream.of(Stream.of(received), read.stream(), Stream.of(closed))
                .flatMap(it -> it)
                .toList();
    }

    public String given(AnswerRow answer) {
        return say("staff.answer.given", "date", times().date(answer.givenOn()), "role", words().role(answer.role()));
    }

    public String kind(AnswerRow answer) {
        return words().answerKind(answer.kind());
    }

    public AnswerFields answer() {
        return new AnswerFields(chrome.voice(), sheet, form, problems);
    }

    public Field themeField() {
        return Field.of("theme", say("staff.theme"))
                .hinted(say("staff.theme.hint"))
                .among(problems);
    }

    public List<Choice> themes() {
        return Arrays.stream(ThemeCode.values())
                .map(it -> new Choice(
                        Typed.low(it),
                        words().theme(it),
                        say("staff.theme." + Typed.low(it) + ".hint"),
                        sheet.themes().contains(it)))
                .toList();
    }

    public boolean mayBePublished() {
        return sheet.useOfWords() != UseOfWords.THEME_ONLY && sheet.state() != FeedbackState.SET_ASIDE;
    }

    public String href(PublicationRow row) {
        return "/tyo/julkaisut/" + row.id().value();
    }

    public String state(PublicationRow row) {
        return words().publication(row.state());
    }

    private Words words() {
        return new Words(chrome.voice());
    }

    private Times times() {
        return new Times(chrome.voice());
    }
}
