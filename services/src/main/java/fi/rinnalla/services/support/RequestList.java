package fi.rinnalla.services.support;

import fi.rinnalla.domain.shared.Slice;
import java.time.LocalDate;

/**
 * The requests of an organisation, of each turn a page.
 *
 * @param waiting for us: unread ones, and those in which the parent wrote last
 */
public record RequestList(
        Slice<RequestRow> waiting, Slice<RequestRow> going, Slice<RequestRow> ended, LocalDate today) {}
