package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.feedback.FeedbackState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One feedback in its author's list.
 *
 * @param number which of the card's, from one, in the order they came
 * @param news there is an answer its author has not said anything to, or a text that waits for a yes
 */
public record MyItemRow(
        int number,
        Optional<String> place,
        FeedbackState state,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean overdue,
        boolean news) {}
