package fi.rinnalla.services.shared;

import fi.rinnalla.domain.access.CardId;

/** A room that has put something on a card. Whoever deletes everything that lies on it deletes that too, keys first. */
public interface GoesWithTheCard {
    void goWith(CardId card);
}
