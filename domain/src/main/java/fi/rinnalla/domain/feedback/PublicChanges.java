package fi.rinnalla.domain.feedback;

import java.time.LocalDate;
import java.util.List;

/** The changes that themes of many parents have led to; newest first. */
public interface PublicChanges {
    List<PublicChange> until(LocalDate today, int limit);
}
