package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.guidance.Synonyms;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.web.access.UndoPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The lists of one language, one on each line.
 *
 * @param words as they are kept, or as they were typed where they come back
 */
public record SynonymsPage(
        Chrome chrome,
        Language language,
        List<Language> spoken,
        String words,
        Optional<LastChange> last,
        String done,
        List<Problem> problems)
        implements UndoPage {
    static final String TEMPLATE = "guidance/staff/synonyms";

    static String lines(List<Synonyms> lists) {
        return lists.stream().map(Synonyms::line).collect(Collectors.joining("\n"));
    }

    @Override
    public String undoHref() {
        return SynonymsController.PATH + "/palautus?kieli=" + language.path();
    }

    /** What was done, in words; empty where nothing was. */
    public String doneWords() {
        return new DoneWords(chrome.voice()).of(done);
    }

    public Field wordsField() {
        return Field.of("words", say("editing.synonyms.words", "language", name(language)))
                .hinted(say("editing.synonyms.hint"))
                .holding(words)
                .among(problems);
    }

    public String name(Language it) {
        return say("editing.language." + it.path());
    }

    public String href(Language it) {
        return SynonymsController.PATH + "?kieli=" + it.path();
    }
}
