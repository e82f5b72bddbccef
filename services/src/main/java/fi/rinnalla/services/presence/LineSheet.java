package fi.rinnalla.services.presence;

import fi.rinnalla.domain.measure.CallFigures;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.domain.presence.TimeBand;
import java.time.LocalDate;
import java.util.List;

/**
 * A phone line today: what has been written down, which is the note for whoever answers next.
 *
 * @param now the part of the day it is
 * @param county the line's own, by its name
 */
public record LineSheet(
        List<LineName> lines,
        LineName line,
        LocalDate today,
        TimeBand now,
        String county,
        CallFigures figures,
        List<LoggedCall> calls) {

    /** @param closed for good */
    public record LineName(LineId id, String name, boolean closed) {}
}
