package fi.rinnalla.domain.gathering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What has been answered after one event or group, added up question by question. */
record Tallies(Gathering gathering, List<ExitTally> all) {
    void add(ExitAnswers answers) {
        for (var question : ExitQuestion.values()) {
            answers.to(question)
                    .ifPresent(step ->
                            of(question).orElseGet(() -> begin(question)).add(step));
        }
    }

    private ExitTally begin(ExitQuestion question) {
        var fresh = ExitTally.of(gathering, question);
        all.add(fresh);
        return fresh;
    }

    private Optional<ExitTally> of(ExitQuestion question) {
        return all.stream().filter(it -> it.question() == question).findFirst();
    }

    /** Every question in its order. */
    List<ExitResult> results() {
        return Arrays.stream(ExitQuestion.values())
                .map(question -> ExitResult.of(
                        question, of(question).map(ExitTally::counts).orElse(List.of())))
                .toList();
    }
}
