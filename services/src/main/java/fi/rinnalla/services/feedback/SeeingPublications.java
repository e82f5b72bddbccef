package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** The texts on their way to the public page, and one of them whole. */
@UseCase
@MayBeDoneBy(Permission.DRAFT_PUBLICATIONS)
@Shows("feedback")
public class SeeingPublications {
    private final PublicationList list;
    private final PublicationSheets sheets;

    @Inject
    public SeeingPublications(PublicationList list, PublicationSheets sheets) {
        this.list = list;
        this.sheets = sheets;
    }

    public List<WaitingText> waiting() {
        return list.waiting();
    }

    public PublicationSheet one(PublicationId id) {
        return sheets.of(id);
    }
}
