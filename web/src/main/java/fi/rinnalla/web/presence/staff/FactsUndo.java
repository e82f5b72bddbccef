package fi.rinnalla.web.presence.staff;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.presence.DescribingADoor.LastChange;
import fi.rinnalla.services.presence.DoorSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Times;
import java.util.Optional;

/** A page on which the last change of what is said of a door can be taken back. */
public interface FactsUndo extends StaffPage {
    DoorSheet sheet();

    Optional<LastChange> last();

    default String takeBackHref() {
        return DoorsPage.URL + "/" + sheet().id() + "/tiedot/palautus";
    }

    default String lastWords() {
        var times = new Times(chrome().voice());
        return last().map(it -> say(
                        "admin.last",
                        "name",
                        it.by(),
                        "date",
                        times.date(Helsinki.day(it.at())),
                        "time",
                        times.clock(it.at())))
                .orElse("");
    }
}
