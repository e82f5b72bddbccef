package fi.rinnalla.web.access;

import fi.rinnalla.services.shared.Colleagues.LastChange;
import java.util.Optional;

/** A page that says who changed last what it shows, and offers the way back. */
public interface UndoPage extends StaffPage {
    Optional<LastChange> last();

    /** Where the change is taken back. */
    String undoHref();

    default String lastWords() {
        return last().map(it -> LastWords.in(chrome().voice(), it)).orElse("");
    }
}
