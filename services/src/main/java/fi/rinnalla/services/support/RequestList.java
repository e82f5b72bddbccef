package fi.rinnalla.services.support;

import java.time.LocalDate;
import java.util.List;

/**
 * The requests of an organisation.
 *
 * @param waiting for us: unread ones, and those in which the parent wrote last
 * @param more there are more open ones than are shown
 */
public record RequestList(
        List<RequestRow> waiting, List<RequestRow> going, List<RequestRow> ended, boolean more, LocalDate today) {}
