package fi.rinnalla.services.presence;

import fi.rinnalla.domain.measure.CallFigures;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.domain.presence.TimeBand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A phone line today: what has been written down, which is the note for whoever answers next.
 *
 * @param now the part of the day it is
 * @param county the line's own, by its name
 * @param before the last day with calls before today, for a line that is open once a week; empty while there is none
 */
public record LineSheet(
        List<LineName> lines, LineName line, TimeBand now, String county, LineDay today, Optional<LineDay> before) {

    /** @param closed for good */
    public record LineName(LineId id, String name, boolean closed) {}

    /** @param calls those that were answered, in the order of the day */
    public record LineDay(LocalDate day, CallFigures figures, List<LoggedCall> calls) {}
}
