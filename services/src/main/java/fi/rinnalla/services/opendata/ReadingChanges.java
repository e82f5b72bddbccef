package fi.rinnalla.services.opendata;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.PublicChange;
import fi.rinnalla.domain.feedback.PublicChanges;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.domain.feedback.PublishedFilter;
import fi.rinnalla.domain.feedback.PublishedRow;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** You said, this happened: what stands on the public page. */
@UseCase
@MayBeDoneBy(Permission.READ_CHANGES_BY_TOKEN)
public class ReadingChanges {
    private final Publications publications;
    private final PublicChanges changes;
    private final Clock clock;

    @Inject
    public ReadingChanges(Publications publications, PublicChanges changes, Clock clock) {
        this.publications = publications;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param reader in whose language, where it is told in it */
    public Slice<PublishedRow> published(Language reader, Optional<After> after, int limit) {
        return publications.published(today(), reader, PublishedFilter.everything(), after, limit);
    }

    public Slice<PublicChange> together(Optional<After> after, int limit) {
        return changes.page(today(), PublishedFilter.everything(), after, limit);
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
