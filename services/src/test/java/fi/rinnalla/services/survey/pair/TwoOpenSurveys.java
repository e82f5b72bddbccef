package fi.rinnalla.services.survey.pair;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.OpeningPlan;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.domain.survey.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A start and its end, both of them open, and nothing else. */
final class TwoOpenSurveys implements Surveys {
    final Survey start;
    final Survey end;

    TwoOpenSurveys(LocalDate today) {
        start = open("start", today);
        end = open("end", today);
    }

    private static Survey open(String form, LocalDate today) {
        var survey = Survey.draft(
                new SurveyId(UUID.randomUUID()),
                SurveyCode.drawn(),
                Digest.of("the form of the " + form),
                new Questionnaire(fi("Miten menee?"), Wording.NONE, List.of(scale()), 1),
                today);
        survey.open(
                new OpeningPlan(today, today.plusDays(7), today.plusDays(30), false),
                new KeyId(UUID.randomUUID()),
                today);
        return survey;
    }

    private static Question scale() {
        return new Question(
                "k1",
                QuestionKind.SCALE,
                false,
                Optional.empty(),
                fi("Minulla on voimia."),
                Wording.NONE,
                fi("Ei yhtään"),
                fi("Täysin"),
                Question.steps(5));
    }

    private static Wording fi(String words) {
        return Wording.of(Language.FI, words);
    }

    private Stream<Survey> both() {
        return Stream.of(start, end);
    }

    @Override
    public Optional<Survey> find(SurveyId id) {
        return both().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Survey> hold(SurveyId id) {
        return find(id);
    }

    @Override
    public Optional<Survey> findByFormKey(Digest formKey) {
        return Optional.empty();
    }

    @Override
    public Optional<Survey> coded(SurveyCode code) {
        return both().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Survey> holdCoded(SurveyCode code) {
        return coded(code);
    }

    @Override
    public List<Survey> newest(int limit) {
        return both().toList();
    }

    @Override
    public List<Survey> listedOn(LocalDate day) {
        return List.of();
    }

    @Override
    public int closingBetween(LocalDate today, LocalDate last) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Survey> withWordsEndedBefore(LocalDate day, int limit) {
        return List.of();
    }

    @Override
    public void add(Survey survey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(Survey survey) {
        throw new UnsupportedOperationException();
    }
}
