package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.CallState;
import fi.rinnalla.domain.gathering.PhoneNumber;
import fi.rinnalla.domain.gathering.PromisedCallId;
import fi.rinnalla.domain.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom to call, and who was called.
 *
 * @param done of the last days, while there is still something to be told
 */
public record CallSheet(List<Row> waiting, List<Row> done) {
    /** The kind of promise beside the field where a number is asked for. */
    public static final String NUMBERS = "number";

    /**
     * @param seen how it stands: whoever acts on it says what they saw
     * @param called the name they go by; empty where it is gone
     * @param number only where a call is to be made
     * @param late the time by which they were to be called is past
     * @param saysWho it may be said at once who is calling
     */
    public record Row(
            PromisedCallId id,
            String seen,
            CallState state,
            int tries,
            Instant due,
            boolean late,
            Optional<String> called,
            Optional<PhoneNumber> number,
            GatheringView group,
            SeatNews news,
            Language language,
            boolean saysWho) {
        /** Somebody called or tried, and that can be taken back. */
        public boolean isMarked() {
            return state != CallState.OPEN || tries > 0;
        }

        @Override
        public String toString() {
            return "CallSheet.Row";
        }
    }

    /** One of them, as it stands now. */
    public Optional<Row> row(PromisedCallId call) {
        return Stream.concat(waiting.stream(), done.stream())
                .filter(it -> it.id().equals(call))
                .findFirst();
    }

    @Override
    public String toString() {
        return "CallSheet";
    }
}
