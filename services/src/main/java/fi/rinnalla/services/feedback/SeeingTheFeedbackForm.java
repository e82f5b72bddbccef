package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.services.privacy.Promising;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Everybody may see what will be asked, and what is promised for it. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class SeeingTheFeedbackForm {
    private final Promising promising;
    private final Places places;

    @Inject
    public SeeingTheFeedbackForm(Promising promising, Places places) {
        this.promising = promising;
        this.places = places;
    }

    public FeedbackDesk desk() {
        return FeedbackDesk.with(promising.forFeedback(), places);
    }
}
