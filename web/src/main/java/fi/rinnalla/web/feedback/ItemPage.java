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
 * @param lang the language it was written and answered in, where that is not the page's; null otherwise
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
        String lang,
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
        List<Text> groupTexts,
        List<WhatCame.Came> came,
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
     * @param lang its language where that is not the page's; null otherwise
     * @param language the name of its language, in that language
     * @param state in words; empty while it waits for the author
     */
    public record Text(
            String id,
            int version,
            String lang,
            String language,
            String said,
            String done,
            boolean waits,
            boolean refusable,
            String state) {}

    /** The text to read first: the one in the reader's language, where there is one. */
    public List<Text> firstText() {
        return texts.stream().limit(1).toList();
    }

    public List<Text> otherTexts() {
        return texts.stream().skip(1).toList();
    }

    public boolean wroteNothing() {
        return helped.isEmpty() && wish.isEmpty();
    }
}
