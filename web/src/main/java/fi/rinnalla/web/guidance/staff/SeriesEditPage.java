package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.guidance.SeriesRow;
import fi.rinnalla.services.guidance.SharingSeries.Offer;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.web.access.UndoPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A series for those who write it.
 *
 * @param edited the series the form belongs to; empty for a new one
 * @param variants the same series in every language it is written in
 */
public record SeriesEditPage(
        Chrome chrome,
        List<Language> spoken,
        SeriesForm form,
        Optional<SeriesRow> edited,
        Offer offer,
        List<SeriesRow> variants,
        Optional<LastChange> last,
        List<Problem> problems,
        String done,
        LocalDate today)
        implements UndoPage {
    static final String TEMPLATE = "guidance/staff/series";

    public String action() {
        return SeriesDeskController.PATH + edited.map(it -> "/" + it.id()).orElse("");
    }

    @Override
    public String undoHref() {
        return action() + "/palautus";
    }

    /** What was done, in words; empty where nothing was. */
    public String doneWords() {
        return new DoneWords(chrome.voice()).of(done);
    }

    public boolean isDraft() {
        return edited.filter(it -> it.publishOn().isEmpty()).isPresent();
    }

    public String state() {
        return SeriesDeskPage.state(this, edited.orElseThrow(), today);
    }

    public boolean isOffered() {
        return offer == Offer.OFFERED;
    }

    public boolean mayBeOffered() {
        return offer == Offer.POSSIBLE;
    }

    public Field slugField() {
        return field("slug", form.slug()).hinted(say("editing.slug.hint"));
    }

    public Field languageField() {
        return field("language", "");
    }

    public List<Choice> languages() {
        return new LanguageChoices(chrome.voice(), spoken).with(form.language());
    }

    public Field titleField() {
        return field("title", form.title());
    }

    public Field aimField() {
        return field("aim", form.aim()).hinted(say("editing.aim.hint"));
    }

    public Field audienceField() {
        return field("audience", form.audience());
    }

    public Field minutesField() {
        return field("minutes", form.minutes());
    }

    public Field needsField() {
        return field("needs", form.needs()).hinted(say("editing.needs.hint"));
    }

    public Field sessionsField() {
        return field("sessions", form.sessions()).hinted(say("editing.sessions.hint"));
    }

    public Field notesField() {
        return field("notes", form.notes()).hinted(say("editing.notes.hint"));
    }

    public String language(SeriesRow it) {
        return say("editing.language." + it.text().language().path());
    }

    public String href(SeriesRow it) {
        return SeriesDeskController.PATH + "/" + it.id();
    }

    /** Whether that is the one which the form belongs to. */
    public boolean isThis(SeriesRow it) {
        return edited.filter(mine -> mine.id().equals(it.id())).isPresent();
    }

    /** The organisation's languages in which nobody has written it yet. */
    public List<Language> missing() {
        return spoken.stream()
                .filter(it -> variants.stream().noneMatch(row -> row.text().language() == it))
                .toList();
    }

    public String missing(Language it) {
        return say("editing.missing", "language", say("editing.language." + it.path()));
    }

    public String hrefOfNew(Language it) {
        return SeriesDeskController.PATH + "/uusi?sarja=" + edited.orElseThrow().slug() + "&kieli=" + it.path();
    }

    public int longest() {
        return TextForm.LONGEST_BODY;
    }

    public Field dayField() {
        return field("day", today.toString());
    }

    private Field field(String name, String value) {
        return Field.of(name, say("editing." + name)).holding(value).among(problems);
    }
}
