package fi.rinnalla.domain.survey;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A survey that tests begin with: were you heard; if not, why not; how many meetings; how safe it felt. */
final class ASurvey {
    static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    static final OpeningPlan PLAN = new OpeningPlan(TODAY, TODAY.plusDays(14), TODAY.plusDays(60), true);

    private ASurvey() {}

    static Wording fi(String words) {
        return Wording.of(Language.FI, words);
    }

    static Question single(String code, String... choices) {
        return question(
                code,
                QuestionKind.SINGLE,
                Stream.of(choices).map(it -> Choice.of(it, fi("Vastaus " + it))).toList());
    }

    static Question text(String code) {
        return question(code, QuestionKind.TEXT, List.of());
    }

    static Question question(String code, QuestionKind kind, List<Choice> choices) {
        return new Question(
                code,
                kind,
                false,
                Optional.empty(),
                fi("Kysymys " + code),
                Wording.NONE,
                kind == QuestionKind.SCALE ? fi("ei lainkaan") : Wording.NONE,
                kind == QuestionKind.SCALE ? fi("täysin") : Wording.NONE,
                choices);
    }

    static Optional<ShownIf> when(String question, String... choices) {
        return Optional.of(new ShownIf(question, Set.of(choices)));
    }

    static Questionnaire questionnaire() {
        return new Questionnaire(
                fi("Miten menee?"),
                Wording.NONE,
                List.of(
                        single("k1", "1", "2"),
                        text("k2").askedOf(when("k1", "2")),
                        question(
                                "k3",
                                QuestionKind.RANGE,
                                List.of(
                                        Choice.of("1", Band.of(0, 2)),
                                        Choice.of("2", Band.of(3, 5)),
                                        Choice.of("3", Band.from(6)))),
                        question("k4", QuestionKind.SCALE, Question.steps(5)).askedOf(when("k3", "2", "3"))),
                4);
    }

    static Survey draft() {
        return Survey.draft(
                new SurveyId(UUID.randomUUID()), SurveyCode.drawn(), Digest.of("a form"), questionnaire(), TODAY);
    }

    static Survey open() {
        var survey = draft();
        survey.open(PLAN, new KeyId(UUID.randomUUID()), TODAY);
        return survey;
    }

    static Given chose(String question, String choice) {
        return new Given(Map.of(question, Set.of(choice)), Map.of());
    }
}
