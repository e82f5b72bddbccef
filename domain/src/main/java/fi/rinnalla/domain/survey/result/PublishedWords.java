package fi.rinnalla.domain.survey.result;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A text on a public page of results. Its id is drawn, so that the order of the ids is nobody's. */
@Entity
@Table(schema = "app", name = "survey_published_words")
public class PublishedWords {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "survey_id")
    private SurveyResult result;

    private String question;
    private String words;

    protected PublishedWords() {}

    static PublishedWords of(SurveyResult result, SaidText said) {
        var it = new PublishedWords();
        it.id = UUID.randomUUID();
        it.result = result;
        it.question = said.question();
        it.words = said.words();
        return it;
    }

    public String question() {
        return question;
    }

    public String words() {
        return words;
    }
}
