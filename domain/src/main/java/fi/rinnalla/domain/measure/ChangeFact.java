package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.feedback.ChangeState;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What counts about one published text.
 *
 * @param about the feedback it answers, or the text itself where the feedback is gone: two texts about one feedback, in
 *     two languages, tell of one change
 */
public record ChangeFact(UUID about, ChangeState change, LocalDate publishedOn) {}
