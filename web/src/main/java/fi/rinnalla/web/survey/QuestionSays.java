package fi.rinnalla.web.survey;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Band;
import fi.rinnalla.domain.survey.Choice;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.ShownIf;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a survey's questions are said to whoever reads in this voice. A question that is not written in their language is in the next one. */
public record QuestionSays(Voice voice, Questionnaire asks) {
    static final String SKIP = "skip";

    /** Of somebody who answers: without numbers, for not everybody is asked everything. */
    public AskedQuestion asked(Question it, Given given, List<Problem> problems) {
        return asked(it, given, problems, words(it) + required(it), "");
    }

    /** As it stands on paper and before whoever types a paper in: with its number, and of whom it is asked. */
    public AskedQuestion numbered(Question it, Given given, List<Problem> problems) {
        return asked(it, given, problems, number(it) + ". " + words(it) + required(it), whom(it));
    }

    private AskedQuestion asked(Question it, Given given, List<Problem> problems, String label, String whom) {
        var field = Field.of(it.code(), label)
                .hinted(hint(it))
                .holding(given.said(it.code()))
                .among(problems);
        return new AskedQuestion(it, field, choices(it, given), lang(it), whom, layout(it));
    }

    private static String layout(Question it) {
        return it.kind() == QuestionKind.SCALE || it.kind() == QuestionKind.RANGE ? "chips" : "";
    }

    private String required(Question it) {
        return it.required() ? " " + voice.say("survey.required") : "";
    }

    private String hint(Question it) {
        var own = said(it.hint(), it);
        var way = it.kind() == QuestionKind.MULTIPLE
                ? voice.say("survey.hint.many")
                : it.kind() == QuestionKind.TEXT ? voice.say("survey.hint.text") : "";
        return own.isEmpty() ? way : way.isEmpty() ? own : own + " " + way;
    }

    /** Passing over is an answer like the others, and the one that is chosen already. */
    private List<fi.rinnalla.web.shared.Choice> choices(Question it, Given given) {
        var chosen = given.chosen(it.code());
        var all = it.choices().stream()
                .map(one -> fi.rinnalla.web.shared.Choice.of(one.code(), label(it, one), chosen.contains(one.code())))
                .collect(Collectors.toCollection(ArrayList::new));
        if (it.kind().isChosen() && it.kind() != QuestionKind.MULTIPLE && !it.required()) {
            all.add(fi.rinnalla.web.shared.Choice.of(SKIP, voice.say("survey.skip"), chosen.isEmpty()));
        }
        return all;
    }

    public String label(Question question, Choice it) {
        if (question.kind() == QuestionKind.SCALE) {
            return step(question, it);
        }
        return it.band().map(this::band).orElseGet(() -> said(it.words(), question));
    }

    private String step(Question question, Choice it) {
        var last = Integer.toString(question.choices().size());
        return switch (it.code()) {
            case "1" -> "1 – " + said(question.low(), question);
            default -> it.code().equals(last) ? last + " – " + said(question.high(), question) : it.code();
        };
    }

    public String band(Band it) {
        return it.hi()
                .map(hi -> hi == it.lo() ? Integer.toString(hi) : it.lo() + "–" + hi)
                .orElseGet(() -> voice.say("survey.band.from", "lo", it.lo()));
    }

    public int number(Question it) {
        return asks.questions().indexOf(it) + 1;
    }

    /** Empty where everybody is asked. */
    public String whom(Question it) {
        return it.shownIf().map(this::whom).orElse("");
    }

    private String whom(ShownIf it) {
        var on = asks.find(it.question()).orElseThrow();
        var answers = on.choices().stream()
                .filter(one -> it.choices().contains(one.code()))
                .map(one -> label(on, one))
                .collect(Collectors.joining(voice.say("survey.or")));
        return voice.say("survey.whom", "n", number(on), "answers", answers);
    }

    public String words(Question it) {
        return said(it.words(), it);
    }

    private String said(Wording wording, Question it) {
        var exactly = wording.exactly(it.readIn(voice.language()));
        return exactly.isEmpty() ? in(wording) : exactly;
    }

    /** In the reader's language, else in the next one. */
    public String in(Wording wording) {
        return wording.in(voice.language()).map(Wording.Said::words).orElse("");
    }

    private String lang(Question it) {
        return tag(it.readIn(voice.language()));
    }

    /** For the attribute of a text: nothing where it is the page's language to a browser. */
    public String lang(Wording it) {
        return it.in(voice.language()).map(said -> tag(said.language())).orElse(null);
    }

    private String tag(Language language) {
        return language.tag().equals(voice.language().tag()) ? null : language.tag();
    }

    /** Said once, where something is not in the reader's language; empty otherwise. */
    public String honestly() {
        var other = asks.questions().stream()
                .map(it -> it.readIn(voice.language()))
                .filter(it -> it != voice.language())
                .distinct()
                .map(it -> voice.say("portal.language.name." + it.path()))
                .toList();
        return other.isEmpty() ? "" : voice.say("survey.only", "languages", String.join(", ", other));
    }

    public String kind(QuestionKind it) {
        return voice.say("survey.kind." + Typed.low(it));
    }
}
