package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something for the poster of a month: public already, so that a wall tells no more than the page.
 *
 * @param changed otherwise what is told is the reason
 */
public record PosterItem(
        UUID id, Language saidIn, String said, Language doneIn, String done, boolean changed, LocalDate day) {}
