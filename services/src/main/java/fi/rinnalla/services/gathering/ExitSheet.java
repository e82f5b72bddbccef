package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Asking;
import fi.rinnalla.domain.gathering.ExitResult;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was answered about an event or a group.
 *
 * @param parts at the start, where that is asked, and at the end
 */
public record ExitSheet(OurGathering gathering, List<Part> parts) {
    /** The kind of promise beside the questions. */
    public static final String ANSWERS = "exit answers";

    /**
     * What was answered at one moment. Nothing joins it with the other: who answered here need not have answered there.
     *
     * @param asking nothing where too few meetings take place
     * @param results empty while answers may still come
     */
    public record Part(Moment moment, Optional<Asking> asking, List<ExitResult> results) {
        static Part of(Gathering it, Moment moment, Instant now) {
            var questions = it.questions(moment);
            return new Part(moment, questions.asking(), questions.results(now));
        }

        /** Is there anything that enough people have answered? */
        public boolean hasEnough() {
            return results.stream().anyMatch(it -> it.counts().isPresent());
        }
    }

    public boolean hasEnough() {
        return parts.stream().anyMatch(Part::hasEnough);
    }
}
