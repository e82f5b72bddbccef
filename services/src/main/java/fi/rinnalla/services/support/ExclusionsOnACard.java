package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.support.Exclusions;
import fi.rinnalla.services.shared.GoesWithTheCard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Whom not to propose is forgotten with everything else that lies on a card. */
@Dependent
public class ExclusionsOnACard implements GoesWithTheCard {
    private final Exclusions exclusions;

    @Inject
    public ExclusionsOnACard(Exclusions exclusions) {
        this.exclusions = exclusions;
    }

    @Override
    public void goWith(CardId card) {
        exclusions.forget(card);
    }
}
