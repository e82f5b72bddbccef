package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.LoggedWork;
import fi.rinnalla.domain.partner.LoggedWorkId;
import fi.rinnalla.domain.partner.WorkDone;

/** @param free nothing has been asked for it yet, so that it can be taken back */
public record LoggedRow(LoggedWorkId id, WorkDone done, boolean free) {
    static LoggedRow of(LoggedWork it, boolean free) {
        return new LoggedRow(it.id(), it.done(), free);
    }
}
