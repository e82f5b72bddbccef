package fi.rinnalla.services.survey.pair;

import fi.rinnalla.domain.survey.AnswerSheets;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.domain.survey.pair.BothTimes;
import fi.rinnalla.domain.survey.pair.FoundChange;
import fi.rinnalla.domain.survey.pair.Pairs;
import fi.rinnalla.domain.survey.pair.StartAndEnd;
import fi.rinnalla.domain.survey.result.Answered;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counts what changed between a start and its end, once, and takes the pairs apart for good. Works where the end is counted. */
@Dependent
public class CountingPairs {
    private final Pairs pairs;
    private final Surveys surveys;
    private final AnswerSheets sheets;

    @Inject
    public CountingPairs(Pairs pairs, Surveys surveys, AnswerSheets sheets) {
        this.pairs = pairs;
        this.surveys = surveys;
        this.sheets = sheets;
    }

    /** Whether its start can still be answered: then an end that is over waits for it. */
    public boolean waitForTheStart(Survey survey, LocalDate today) {
        return startOf(survey).filter(it -> !it.state(today).isOver()).isPresent();
    }

    /** Nothing where it is no end. */
    public void count(Survey survey) {
        startOf(survey).ifPresent(start -> {
            var both = new BothTimes(answered(start), answered(survey), pairs.of(survey.id()));
            survey.current()
                    .questionnaire()
                    .questions()
                    .forEach(question -> both.change(question)
                            .ifPresent(it -> pairs.add(FoundChange.of(survey.id(), question.code(), it))));
            pairs.forget(survey.id());
        });
    }

    private Optional<Survey> startOf(Survey survey) {
        return pairs.with(survey.id())
                .filter(it -> it.end().equals(survey.id()))
                .map(StartAndEnd::start)
                .flatMap(surveys::find);
    }

    private List<Answered> answered(Survey survey) {
        return survey.versions().stream()
                .map(it -> new Answered(it.questionnaire(), sheets.of(it.id())))
                .toList();
    }
}
