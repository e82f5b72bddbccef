package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is to be mended in a question that somebody typed. */
record QuestionProblems(QuestionForm form, List<Question> before, List<Language> languages, Voice voice) {
    List<Problem> all() {
        var problems = new ArrayList<Problem>();
        if (form.wording("words").isEmpty()) {
            problems.add(new Problem(WordsForm.name("words", languages.get(0)), voice.say("survey.question.error")));
        }
        if (form.kind() == QuestionKind.SCALE) {
            end("low", problems);
            end("high", problems);
        }
        if (form.choices().isEmpty()) {
            problems.add(choices());
        }
        if (!form.dependsOnOneAtMost() && !before.isEmpty()) {
            problems.add(new Problem(QuestionForm.IF + before.get(0).code(), voice.say("survey.if.error")));
        }
        tooLong(problems);
        return problems;
    }

    private void end(String which, List<Problem> problems) {
        if (form.wording(which).isEmpty()) {
            problems.add(new Problem(WordsForm.name(which, languages.get(0)), voice.say("survey.end.error")));
        }
    }

    private Problem choices() {
        return switch (form.kind()) {
            case SCALE ->
                new Problem(
                        "steps",
                        voice.say("survey.steps.error", "lo", Question.FEWEST_STEPS, "hi", Question.MOST_STEPS));
            case RANGE -> new Problem("limits", voice.say("survey.limits.error", "n", Question.MOST_CHOICES));
            default -> new Problem(WordsForm.name("c0", languages.get(0)), voice.say("survey.choices.error"));
        };
    }

    private void tooLong(List<Problem> problems) {
        var texts = Stream.concat(
                        Stream.of("words", "hint", "low", "high"),
                        form.rows().stream().map(it -> "c" + it))
                .toList();
        for (var text : texts) {
            for (var language : languages) {
                var field = WordsForm.name(text, language);
                var over = form.typed(field).length() - Wording.LONGEST;
                if (over > 0) {
                    problems.add(new Problem(field, voice.say("feedback.error.too_long", "n", over)));
                }
            }
        }
    }
}
