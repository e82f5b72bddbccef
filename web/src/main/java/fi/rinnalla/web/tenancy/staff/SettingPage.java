package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.tenancy.Settings.LastChange;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Times;
import java.util.Optional;

/** A page of settings: who changed them last, and the way back. */
public interface SettingPage extends StaffPage {
    String url();

    Optional<LastChange> last();

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
