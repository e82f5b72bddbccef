package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The changes that themes of many parents have led to; newest first. */
public interface PublicChanges {
    List<PublicChange> until(LocalDate today, int limit);

    /** Those that are wanted; {@code After} holds the day since which they have been in use. A theme is of no one place. */
    Slice<PublicChange> page(LocalDate today, PublishedFilter filter, Optional<After> after, int limit);

    /** Where something has changed for many. */
    Set<County> counties(LocalDate today);
}
