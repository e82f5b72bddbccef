package fi.rinnalla.domain.survey.pair;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.AnswerSheet;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.Band;
import fi.rinnalla.domain.survey.Choice;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.SurveyVersionId;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.survey.result.Answered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A question that is asked at the start and at the end, and people who answer it at both times, or at one. */
final class Measured {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    final SurveyId end = new SurveyId(UUID.randomUUID());
    private final SurveyVersionId version = new SurveyVersionId(UUID.randomUUID());
    private final List<AnswerSheet> starts = new ArrayList<>();
    private final List<AnswerSheet> ends = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** So many answer both times. */
    Measured both(int many, int start, int end) {
        for (var n = 0; n < many; n++) {
            var first = sheet(start, AnswerSource.LINK);
            var second = sheet(end, AnswerSource.LINK);
            var pair = Pair.begun(this.end, Digest.of("card " + pairs.size()), first);
            pair.end(second);
            pairs.add(pair);
            starts.add(first);
            ends.add(second);
        }
        return this;
    }

    Measured atTheStartAlone(int many, AnswerSource source) {
        for (var n = 0; n < many; n++) {
            starts.add(sheet(3, source));
        }
        return this;
    }

    Measured atTheEndAlone(int many) {
        for (var n = 0; n < many; n++) {
            ends.add(sheet(3, AnswerSource.LINK));
        }
        return this;
    }

    BothTimes asking(Question then, Question now) {
        return new BothTimes(List.of(new Answered(asks(then), starts)), List.of(new Answered(asks(now), ends)), pairs);
    }

    private AnswerSheet sheet(int step, AnswerSource source) {
        var given = new Given(Map.of("k1", Set.of(Integer.toString(step))), Map.of());
        return AnswerSheet.of(version, given, Language.FI, source, TODAY);
    }

    private static Questionnaire asks(Question question) {
        return new Questionnaire(fi("Miten menee?"), Wording.NONE, List.of(question), 1);
    }

    static Question scale(String code, int steps) {
        return question(code, QuestionKind.SCALE, "Miten voit?", Question.steps(steps));
    }

    static Question otherwise(String code, int steps) {
        return question(code, QuestionKind.SCALE, "Miten jaksat?", Question.steps(steps));
    }

    static Question range(String code) {
        return question(
                code,
                QuestionKind.RANGE,
                "Montako?",
                List.of(Choice.of("1", Band.of(0, 2)), Choice.of("2", Band.of(3, 5)), Choice.of("3", Band.from(6))));
    }

    private static Question question(String code, QuestionKind kind, String words, List<Choice> choices) {
        var ends = kind == QuestionKind.SCALE;
        return new Question(
                code,
                kind,
                false,
                Optional.empty(),
                fi(words),
                Wording.NONE,
                ends ? fi("Huonosti") : Wording.NONE,
                ends ? fi("Hyvin") : Wording.NONE,
                choices);
    }

    private static Wording fi(String words) {
        return Wording.of(Language.FI, words);
    }
}
