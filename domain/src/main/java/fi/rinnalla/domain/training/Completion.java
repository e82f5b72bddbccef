package fi.rinnalla.domain.training;

import java.util.List;
import java.util.stream.Stream;

/**
 * The one rule of who completes a training, and what is still missing. It looks at nothing else: not at what anybody told.
 *
 * @param sessionsShort so many more have to be attended or made up
 * @param visitsShort so many more visits
 */
public record Completion(int sessionsShort, int visitsShort, boolean interviewMissing, boolean commitmentMissing) {

    public static Completion of(CompletionRule rule, Progress it) {
        return new Completion(
                Math.max(0, rule.sessionsOf(it.taught()) - it.attended()),
                Math.max(0, rule.visits() - it.visits()),
                !it.interviewed(),
                !it.committed());
    }

    public boolean isComplete() {
        return lacks().isEmpty();
    }

    /** In the order in which they are said. */
    public List<Lack> lacks() {
        return Stream.of(
                        sessionsShort > 0 ? Lack.SESSIONS : null,
                        visitsShort > 0 ? Lack.VISITS : null,
                        interviewMissing ? Lack.INTERVIEW : null,
                        commitmentMissing ? Lack.COMMITMENT : null)
                .filter(it -> it != null)
                .toList();
    }

    /** How many of it; 1 where it is there or not. */
    public int n(Lack lack) {
        return switch (lack) {
            case SESSIONS -> sessionsShort;
            case VISITS -> visitsShort;
            case INTERVIEW, COMMITMENT -> 1;
        };
    }

    public enum Lack {
        SESSIONS,
        VISITS,
        INTERVIEW,
        COMMITMENT
    }
}
