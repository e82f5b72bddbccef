package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Says on the first page of the day which paraphrases their authors have approved or refused, as long as something is to be done. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingWhatAuthorsSaid {
    /** So long a no is told; where another text is written, no longer. */
    private static final int DAYS_TOLD = 7;

    private static final int MOST = 50;

    private final Publications publications;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingWhatAuthorsSaid(Publications publications, Caller caller, Clock clock) {
        this.publications = publications;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever writes no texts. */
    public Answers today() {
        if (!caller.may(Permission.DRAFT_PUBLICATIONS)) {
            return new Answers(0, List.of());
        }
        var since = Helsinki.day(clock.instant()).minusDays(DAYS_TOLD - 1L);
        return new Answers(publications.acceptedParaphrases(), publications.refusedParaphrases(since, MOST));
    }

    /**
     * @param accepted how many wait for a second person now
     * @param refused whose feedback they were about
     */
    public record Answers(int accepted, List<FeedbackId> refused) {
        public Answers {
            refused = List.copyOf(refused);
        }
    }
}
