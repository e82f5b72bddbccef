package fi.rinnalla.web.feedback;

import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Step;
import java.util.List;
import java.util.Optional;

/**
 * One feedback and what became of it, for the one who wrote it.
 *
 * @param mayJudge an answer is there, so the change can be looked for
 * @param said the verdict its author has given, as a sentence; empty before
 */
public record ItemPage(
        Chrome chrome,
        String key,
        int number,
        String id,
        String heading,
        String place,
        String mood,
        Optional<String> helped,
        Optional<String> wish,
        String use,
        Field useField,
        List<Choice> uses,
        List<Step> steps,
        List<Given> answers,
        boolean waiting,
        boolean mayJudge,
        Field verdict,
        List<Choice> verdicts,
        String said,
        List<Text> texts,
        String promise,
        Optional<Notice> notice,
        List<Problem> problems)
        implements Page {
    static final String TEMPLATE = "card/item";

    /** @param words empty where they are gone */
    public record Given(String heading, String by, Optional<String> words) {}

    /**
     * A text that may be published about it.
     *
     * @param state in words; empty while it waits for the author
     */
    public record Text(
            String id,
            int version,
            String lang,
            String said,
            String done,
            boolean waits,
            boolean refusable,
            String state) {}

    public boolean wroteNothing() {
        return helped.isEmpty() && wish.isEmpty();
    }
}
