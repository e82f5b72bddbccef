package fi.rinnalla.web.survey.result;

import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.survey.result.SaidText;
import fi.rinnalla.services.survey.result.ResultSheet;
import fi.rinnalla.services.survey.result.ResultSheet.Text;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is to stand on a public page, as it was chosen: questions, and texts as they were mended. */
record PublishForm(MultivaluedMap<String, String> fields) {
    static final String QUESTION = "question";
    static final String TAKE = "take-";
    static final String WORDS = "words-";
    static final String LOOKED = "looked-";

    static PublishForm empty() {
        return new PublishForm(new MultivaluedHashMap<>());
    }

    /** Nothing was sent yet: every question that was counted is chosen, and no text. */
    boolean isEmpty() {
        return fields.isEmpty();
    }

    Set<String> questions() {
        return Set.copyOf(fields.getOrDefault(QUESTION, List.of()));
    }

    boolean takes(Text it) {
        return fields.containsKey(TAKE + it.id());
    }

    boolean looked(Text it) {
        return fields.containsKey(LOOKED + it.id());
    }

    /** As it was mended, or as it was written. */
    String words(Text it) {
        var typed = fields.getFirst(WORDS + it.id());
        return typed == null ? it.words() : typed.strip();
    }

    List<Problem> problems(ResultSheet sheet, Voice voice) {
        var problems = new ArrayList<Problem>();
        for (var said : sheet.said()) {
            for (var text : said.quotable()) {
                if (takes(text)) {
                    problem(text, voice, problems);
                }
            }
        }
        return problems;
    }

    private void problem(Text text, Voice voice, List<Problem> problems) {
        var words = words(text);
        if (words.isEmpty() || words.length() > SaidText.LONGEST) {
            problems.add(
                    new Problem(WORDS + text.id(), voice.say("result.publish.error.words", "max", SaidText.LONGEST)));
        } else if (TellingDetails.areIn(words) && !looked(text)) {
            problems.add(new Problem(LOOKED + text.id(), voice.say("result.publish.error.telling")));
        }
    }

    /** Only where there are no problems. */
    List<SaidText> said(ResultSheet sheet) {
        return sheet.said().stream()
                .flatMap(said -> said.quotable().stream()
                        .filter(this::takes)
                        .map(it -> new SaidText(said.question().code(), words(it), looked(it))))
                .toList();
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "PublishForm";
    }
}
