package fi.rinnalla.web.presence.staff;

import fi.rinnalla.services.presence.DoorSheet;
import fi.rinnalla.web.access.UndoPage;

/** A page on which the last change of what is said of a door can be taken back. */
public interface FactsUndo extends UndoPage {
    DoorSheet sheet();

    @Override
    default String undoHref() {
        return DoorsPage.URL + "/" + sheet().id() + "/tiedot/palautus";
    }
}
