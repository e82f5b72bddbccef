package fi.rinnalla.domain.survey;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What somebody answered in their own words, sealed with the survey's key. Whose other answers it goes with is kept nowhere. */
@Entity
@Table(schema = "app", name = "survey_words")
public class SurveyWords {
    public static final int LONGEST = 2000;

    @Id
    private UUID id;

    @Column(name = "version_id")
    private SurveyVersionId version;

    private String question;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Sealed words;
    private int promise;

    protected SurveyWords() {}

    /**
     * @param id random, and what the words are sealed to
     * @param promise the version of the {@link WordsPromise} that its author read
     */
    public static SurveyWords of(
            UUID id, SurveyVersionId version, String question, Language language, Sealed words, int promise) {
        var said = new SurveyWords();
        said.id = id;
        said.version = version;
        said.question = question;
        said.language = language;
        said.words = words;
        said.promise = promise;
        return said;
    }

    /** Where the words are sealed to. */
    public static SealPlace place(UUID id) {
        return new SealPlace("survey_words", "words", id);
    }

    public UUID id() {
        return id;
    }

    public SurveyVersionId version() {
        return version;
    }

    public String question() {
        return question;
    }

    /** In which the form was. */
    public Language language() {
        return language;
    }

    public Sealed words() {
        return words;
    }

    /** Whoever wrote them was told that an excerpt may be published. */
    public boolean mayBeQuoted() {
        return WordsPromise.allowsExcerpts(promise);
    }

    @Override
    public String toString() {
        return "SurveyWords";
    }
}
