package fi.rinnalla.services.feedback;

import java.time.LocalDate;
import java.util.Optional;

/**
 * All a mail may say: how many answers are owed, and the first day. Nothing of what anybody wrote, nor where or about what.
 *
 * @param waiting those whose day is still to come
 * @param late those whose day has gone by
 */
public record OwedNews(String organisation, Optional<Pile> waiting, Optional<Pile> late) {
    /** @param more there are more than these */
    public record Pile(int count, LocalDate firstDue, boolean more) {}
}
