package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.services.privacy.Promising;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Lays out what a worker reads aloud and asks before writing down what somebody else says. */
@UseCase
@MayBeDoneBy(Permission.ENTER_FEEDBACK)
public class PreparingAnEntry {
    private final Promising promising;
    private final Places places;

    @Inject
    public PreparingAnEntry(Promising promising, Places places) {
        this.promising = promising;
        this.places = places;
    }

    public FeedbackDesk desk() {
        return FeedbackDesk.with(promising.forFeedback(), places);
    }
}
