package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.guidance.PathStep;
import fi.rinnalla.domain.guidance.TextState;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.guidance.EditorSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text as its editor sees it: the form, how it will look, its versions, its signature.
 *
 * @param sheet the version the form belongs to; empty for a new text
 * @param preview what the typed words look like; empty where nobody asked
 */
public record EditPage(
        Chrome chrome,
        Optional<EditorSheet> sheet,
        TextForm form,
        List<Language> spoken,
        Optional<String> preview,
        Optional<Notice> notice,
        List<Problem> problems,
        LocalDate today)
        implements StaffPage {
    static final String TEMPLATE = "guidance/staff/edit";

    public String heading() {
        return sheet.map(it -> it.text().title()).orElseGet(() -> say("editing.new"));
    }

    public String about() {
        return sheet.map(it -> say("editing.language." + it.text().language().path())
                        + (it.text().county().isEmpty() ? "" : " · " + it.text().county())
                        + " · "
                        + state(it.state()))
                .orElse("");
    }

    public String state(TextState state) {
        return state == TextState.SCHEDULED
                ? say(
                        "editing.state.scheduled",
                        "date",
                        sheet.flatMap(EditorSheet::publishOn).map(times()::date).orElse(""))
                : say("editing.state." + Typed.low(state));
    }

    public boolean isDraft() {
        return sheet.filter(it -> it.state() == TextState.DRAFT).isPresent();
    }

    public boolean isSigned() {
        return sheet.filter(it -> it.review().isSigned()).isPresent();
    }

    public String review() {
        var review = sheet.orElseThrow().review();
        return review.isSigned()
                ? say(
                        "editing.review.by",
                        "reviewer",
                        review.reviewer().orElse(""),
                        "date",
                        times().date(review.on().orElseThrow()))
                : say("editing.review.none");
    }

    public String version(EditorSheet.Row row) {
        return say("editing.version", "n", row.number(), "date", times().date(row.writtenOn()));
    }

    public boolean isThis(EditorSheet.Row row) {
        return sheet.map(it -> it.id().equals(row.id())).orElse(false);
    }

    public String href(EditorSheet.Row row) {
        return EditorController.PATH + "/" + row.id();
    }

    public String action() {
        return EditorController.PATH + sheet.map(it -> "/" + it.id()).orElse("");
    }

    public String newest() {
        return EditorController.PATH + sheet.map(it -> "/" + it.newest()).orElse("");
    }

    public String previewAction() {
        return EditorController.PATH + sheet.map(it -> "/" + it.id()).orElse("/uusi") + "/esikatselu";
    }

    /** Where another language or county of the same article is begun. */
    public String another() {
        return EditorController.PATH + "/uusi?slug=" + form.slug() + "&step="
                + form.step().map(Typed::low).orElse("");
    }

    public String lang() {
        return form.language().map(Language::tag).orElse(null);
    }

    public String previewTitle() {
        return form.title();
    }

    public String previewLead() {
        return form.lead();
    }

    public Field slugField() {
        return field("slug", form.slug()).hinted(say("editing.slug.hint"));
    }

    public Field stepField() {
        return field("step", "");
    }

    public List<Choice> steps() {
        return Arrays.stream(PathStep.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        say("guidance.step." + Typed.low(it)),
                        form.step().filter(step -> step == it).isPresent()))
                .toList();
    }

    public Field languageField() {
        return field("language", "");
    }

    public List<Choice> languages() {
        return new LanguageChoices(chrome.voice(), spoken).with(form.language());
    }

    public Field countyField() {
        return field("county", form.county()).hinted(say("editing.county.hint"));
    }

    public Field titleField() {
        return field("title", form.title());
    }

    public Field leadField() {
        return field("lead", form.lead());
    }

    public Field bodyField() {
        return field("body", form.body()).hinted(say("editing.body.hint"));
    }

    public int longest() {
        return TextForm.LONGEST_BODY;
    }

    public Field validField() {
        return field("valid", form.valid().map(LocalDate::toString).orElse(""));
    }

    public Field dayField() {
        return field("day", today.toString());
    }

    public Field reviewerField() {
        return field("reviewer", "").hinted(say("editing.reviewer.hint"));
    }

    private Field field(String name, String value) {
        return Field.of(name, say("editing." + name)).holding(value).among(problems);
    }

    private Times times() {
        return new Times(chrome.voice());
    }
}
