package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.gathering.SeatOutcome.Refusal;
import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.feedback.NotKept;
import java.time.Duration;
import java.util.Optional;

/** What comes of asking for a seat. */
public sealed interface TakingOutcome {
    /** @param secret the new card, where its words may be shown */
    record Taken(SeatState state, int before, boolean again, CardNews news, Optional<CardSecret> secret)
            implements TakingOutcome {}

    record Refused(Refusal why) implements TakingOutcome {}

    /** Something typed has to be mended first. */
    record Slipped(Slip what) implements TakingOutcome {}

    enum Slip {
        NO_NAME,
        NAME_IS_A_CODE,
        CARD_EMPTY,
        CARD_UNKNOWN
    }

    record WaitABit(Passage.Later later) implements TakingOutcome, NotKept.WaitABit {}

    /** We cannot say whether it is kept. The same form may be sent again. */
    record NotNow(Duration retryAfter) implements TakingOutcome, NotKept.NotNow {}
}
