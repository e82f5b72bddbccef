package fi.rinnalla.services.story;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.story.OwnPublication;
import fi.rinnalla.domain.story.OwnPublicationId;
import fi.rinnalla.domain.story.OwnPublications;
import fi.rinnalla.domain.story.PublicationFacts;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Staff keep the list of what the organisation has published: with a last day where there is permission only until then. */
@UseCase
@MayBeDoneBy(Permission.PUBLISH_STORIES)
public class KeepingOwnPublications {
    private static final int ROWS = 30;

    private final OwnPublications publications;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingOwnPublications(OwnPublications publications, Auditing auditing, Clock clock) {
        this.publications = publications;
        this.auditing = auditing;
        this.clock = clock;
    }

    public Slice<PublicationRow> all(Optional<After> after) {
        var page = publications.all(after, ROWS);
        return new Slice<>(
                page.rows().stream().map(it -> PublicationRow.of(it, today())).toList(), page.next());
    }

    public PublicationRow one(OwnPublicationId id) {
        return publications.find(id).map(it -> PublicationRow.of(it, today())).orElseThrow(() -> new NotFound(id));
    }

    /** The same form twice adds it once. */
    public OwnPublicationId add(Digest formKey, PublicationFacts facts) {
        return publications.findByFormKey(formKey).map(OwnPublication::id).orElseGet(() -> added(formKey, facts));
    }

    private OwnPublicationId added(Digest formKey, PublicationFacts facts) {
        var id = new OwnPublicationId(Uuid7.at(clock.instant()));
        publications.add(OwnPublication.of(id, formKey, facts));
        auditing.note(AuditAct.CHANGED_OWN_PUBLICATION, id.value());
        return id;
    }

    public void describe(OwnPublicationId id, PublicationFacts facts) {
        change(id, it -> it.describe(facts));
    }

    public void hide(OwnPublicationId id) {
        change(id, it -> it.hide(today()));
    }

    public void show(OwnPublicationId id) {
        change(id, OwnPublication::show);
    }

    private void change(OwnPublicationId id, Consumer<OwnPublication> change) {
        change.accept(publications.hold(id).orElseThrow(() -> new NotFound(id)));
        auditing.note(AuditAct.CHANGED_OWN_PUBLICATION, id.value());
    }

    public LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
