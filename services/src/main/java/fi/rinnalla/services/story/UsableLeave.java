package fi.rinnalla.services.story;

import fi.rinnalla.domain.partner.StoryUseId;
import java.time.LocalDate;

/**
 * A leave from which a story can be made.
 *
 * @param called whose it is
 * @param place where its owner thought of
 * @param words what may be read for it
 */
public record UsableLeave(StoryUseId id, String called, String place, LocalDate until, String words) {}
