package fi.rinnalla.services.feedback;

import fi.rinnalla.services.access.Passage;
import java.time.Duration;

/**
 * Why something that was sent with a card is not kept. Each room has these among its own outcomes; whoever shows the form
 * again does it in one way for all of them.
 */
public interface NotKept {
    /** There is a number or a name in the words. They may be sent as they are. */
    interface PointedOut extends NotKept {}

    /** This form has been sent with other words; those are kept, these are not. */
    interface Different extends NotKept {}

    /** What was sent with this form was deleted by its author; nothing is made anew of it. */
    interface Deleted extends NotKept {}

    interface WaitABit extends NotKept {
        Passage.Later later();
    }

    /** We cannot say whether it is kept. The same form may be sent again: it is never kept twice. */
    interface NotNow extends NotKept {
        Duration retryAfter();
    }
}
