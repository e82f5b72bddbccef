package fi.rinnalla.web.survey;

import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.SurveyVersionId;
import fi.rinnalla.domain.survey.WordsPromise;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was answered so far, as it travels in the form itself: nothing of it is kept anywhere before it is sent. */
public record AnswerForm(MultivaluedMap<String, String> fields) {
    static final String PROMISE = "lupaus";

    public static AnswerForm empty() {
        return new AnswerForm(new MultivaluedHashMap<>());
    }

    /** Answers to questions that are there; whatever else was sent is nothing. */
    public Given given(Questionnaire asks) {
        var choices = new HashMap<String, Set<String>>();
        var texts = new HashMap<String, String>();
        for (var question : asks.questions()) {
            if (question.kind().isChosen()) {
                choices.put(question.code(), chosen(question));
            } else {
                texts.put(question.code(), typed(question.code()).replace("\r\n", "\n"));
            }
        }
        return new Given(choices, Map.copyOf(texts));
    }

    private Set<String> chosen(Question question) {
        return question.among(fields.getOrDefault(question.code(), List.of()));
    }

    public Optional<SurveyVersionId> version() {
        return Typed.id(typed("versio")).map(SurveyVersionId::new);
    }

    public int edition() {
        return number("painos");
    }

    /** Which version the form showed; a form that shows none is older than the second. */
    int promise() {
        return Math.min(Math.max(number(PROMISE), WordsPromise.ONLY_ADDED_UP), WordsPromise.CURRENT);
    }

    int from() {
        return number("alku");
    }

    private int number(String field) {
        return Optional.of(typed(field))
                .filter(it -> it.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    boolean goesBack() {
        return typed("go").equals("back");
    }

    public String key() {
        return typed("key");
    }

    String ticket() {
        return typed("ticket");
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }

    /** Nobody's answers in a log. */
    @Override
    public String toString() {
        return "AnswerForm";
    }
}
