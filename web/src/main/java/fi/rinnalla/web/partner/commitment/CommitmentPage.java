package fi.rinnalla.web.partner.commitment;

import fi.rinnalla.domain.partner.CommitmentWords;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.partner.CommitmentSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.guidance.Markdown;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.time.LocalDate;
import java.util.List;

/** One version: a draft to write in each language side by side, or what is or was in force. */
public record CommitmentPage(
        Chrome chrome,
        CommitmentSheet sheet,
        List<Language> spoken,
        CommitmentForm form,
        TakingForm taking,
        Markdown markdown,
        LocalDate today,
        String said,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "commitment/one";

    /** The draft as this page shows it. */
    public int edition() {
        return form.edition();
    }

    public String heading() {
        return words().kind(sheet.kind());
    }

    public String about() {
        return say("commitment.version", "n", sheet.number()) + " · " + words().state(sheet, today);
    }

    /** Whether everybody is asked, and how many have signed. */
    public String asks() {
        return sheet.again()
                .map(it -> say("commitment.again", "date", words().date(it)))
                .orElseGet(() -> say("commitment.holds"));
    }

    public String signed() {
        return chrome.voice().count("commitment.signed", sheet.signed());
    }

    /** The languages of the organisation, and others in which there are words already. */
    public List<Language> languages() {
        return List.of(Language.values()).stream()
                .filter(it -> spoken.contains(it) || sheet.in(it).isPresent())
                .toList();
    }

    public String language(Language it) {
        return say("editing.language." + it.path());
    }

    public boolean isThere(Language it) {
        return sheet.in(it).isPresent();
    }

    public boolean isReviewed(Language it) {
        return sheet.in(it).flatMap(CommitmentSheet.Text::reviewedOn).isPresent();
    }

    public String review(Language it) {
        return sheet.in(it)
                .filter(text -> text.reviewedOn().isPresent())
                .map(text -> say(
                        "commitment.reviewed.by",
                        "reviewer",
                        text.reviewer().orElse(""),
                        "date",
                        words().date(text.reviewedOn().orElseThrow())))
                .orElseGet(() -> say(isThere(it) ? "commitment.unreviewed" : "commitment.missing"));
    }

    public String title(Language it) {
        return sheet.in(it).map(text -> text.words().title()).orElse("");
    }

    public String html(Language it) {
        return sheet.in(it).map(text -> markdown.html(text.words().body())).orElse("");
    }

    public Field titleField(Language it) {
        return Field.of(CommitmentForm.title(it), say("commitment.title"))
                .holding(form.in(it).title())
                .among(problems);
    }

    public Field bodyField(Language it) {
        return Field.of(CommitmentForm.body(it), say("commitment.body"))
                .holding(form.in(it).body())
                .among(problems);
    }

    public int longest() {
        return CommitmentWords.LONGEST_BODY;
    }

    public String action(String act) {
        return CommitmentTextsController.PATH + "/" + sheet.id().value() + act;
    }

    public Field dayField() {
        return Field.of("day", say("commitment.day"))
                .hinted(say("commitment.day.hint"))
                .holding(taking.day())
                .among(problems);
    }

    public Field whoField() {
        return Field.of("who", say("commitment.who")).among(problems);
    }

    public List<Choice> whoChoices() {
        return List.of(
                new Choice("again", say("commitment.who.again"), say("commitment.who.again.hint"), taking.asksAgain()),
                new Choice("holds", say("commitment.who.holds"), say("commitment.who.holds.hint"), taking.holds()));
    }

    public Field byField() {
        return Field.of("by", say("commitment.by"))
                .hinted(say("commitment.by.hint"))
                .holding(taking.by())
                .among(problems);
    }

    /** Some of the words have been read by nobody of the organisation, or are missing. */
    public boolean isUnfinished() {
        return spoken.stream().anyMatch(it -> !isReviewed(it));
    }

    private CommitmentStates words() {
        return new CommitmentStates(chrome.voice());
    }
}
