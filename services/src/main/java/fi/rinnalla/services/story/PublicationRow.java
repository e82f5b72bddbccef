package fi.rinnalla.services.story;

import fi.rinnalla.domain.story.OwnPublication;
import fi.rinnalla.domain.story.OwnPublicationId;
import fi.rinnalla.domain.story.PublicationFacts;
import java.time.LocalDate;

/**
 * A publication as it is listed.
 *
 * @param shown to everybody, today
 * @param ending shown, and soon no longer
 */
public record PublicationRow(
        OwnPublicationId id, PublicationFacts facts, boolean shown, boolean hidden, boolean ending) {
    static PublicationRow of(OwnPublication it, LocalDate today) {
        return new PublicationRow(it.id(), it.facts(), it.isShownOn(today), it.isHidden(), it.endsSoon(today));
    }
}
