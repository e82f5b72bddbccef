package fi.rinnalla.services.feedback;

import java.time.LocalDate;

/**
 * All a mail may say: how many answers are owed, and the first day. Nothing of what anybody wrote, nor where or about what.
 *
 * @param late the day for the one this is about has gone by
 */
public record OwedNews(String organisation, int owed, LocalDate firstDue, boolean late) {}
