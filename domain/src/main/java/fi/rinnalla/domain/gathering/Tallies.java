package fi.rinnalla.domain.gathering;

import java.util.List;
import java.util.Optional;

/**
 * What has been answered about one event or group at one moment, added up question by question.
 *
 * @param all of both moments
 */
record Tallies(Gathering gathering, Moment moment, List<ExitTally> all) {
    void add(ExitAnswers answers) {
        for (var question : moment.questions()) {
            answers.to(question)
                    .ifPresent(step ->
                            of(question).orElseGet(() -> begin(question)).add(step));
        }
    }

    private ExitTally begin(ExitQuestion question) {
        var fresh = ExitTally.of(gathering, moment, question);
        all.add(fresh);
        return fresh;
    }

    private Optional<ExitTally> of(ExitQuestion question) {
        return all.stream()
                .filter(it -> it.moment() == moment && it.question() == question)
                .findFirst();
    }

    /** Every question in its order. */
    List<ExitResult> results() {
        return moment.questions().stream()
                .map(question -> ExitResult.of(
                        question, of(question).map(ExitTally::counts).orElse(List.of())))
                .toList();
    }
}
