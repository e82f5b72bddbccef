package fi.rinnalla.domain.programme.funding;

import java.util.Optional;

/** What came of saying which grants pay. */
public sealed interface SplitOutcome {
    /** @param instead of what was said from the same day before */
    record Said(FundingSplit split, Optional<FundingSplit> instead) implements SplitOutcome {}

    /** It had been said already, word for word. */
    record Known() implements SplitOutcome {}

    record Refused(Refusal why) implements SplitOutcome {}

    enum Refusal {
        NO_SUCH_GRANT,
        /** One of them pays earlier or later, but not from that day on. */
        NOT_PAYING_THEN,
        /** The quarter is closed, and something was said of that day. */
        STANDS
    }
}
