package fi.rinnalla.web.access;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.web.shared.Times;
import java.util.Optional;

/** A page that says who changed last what it shows, and offers the way back. */
public interface UndoPage extends StaffPage {
    Optional<LastChange> last();

    /** Where the change is taken back. */
    String undoHref();

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
