package fi.rinnalla.domain.importing;

import fi.rinnalla.domain.gathering.Attendance;
import fi.rinnalla.domain.gathering.Meeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Rows of a list of events: what it was called, when and where it was held, how many came. */
final class HeldEvents {
    private static final int LONGEST_NAME = 80;
    /** Old lists seldom know the hour. */
    private static final LocalTime USUAL = LocalTime.NOON;

    private static final int USUAL_HOURS = 2;

    private HeldEvents() {}

    static Optional<Brought> read(Cells cells, Ground ground) {
        var day = cells.day(ground.today());
        var name = cells.needed(ImportField.NAME, LONGEST_NAME);
        var place = VisitDays.place(cells, ground);
        var meeting = day.flatMap(it -> meeting(cells, it));
        var came = came(cells);
        return name.flatMap(called -> place.flatMap(
                at -> meeting.flatMap(when -> came.map(it -> new Brought.HeldEvent(called, at, when, it)))));
    }

    private static Optional<Meeting> meeting(Cells cells, LocalDate day) {
        var starts = cells.clock(ImportField.STARTS).orElse(USUAL);
        var ends = cells.clock(ImportField.ENDS).orElseGet(() -> later(starts));
        return starts.isBefore(ends)
                ? Optional.of(new Meeting(day, starts, ends))
                : cells.flaw(ImportField.ENDS, RowFlaw.Kind.ENDS_BEFORE_IT_STARTS);
    }

    /** Still on the same day. */
    private static LocalTime later(LocalTime starts) {
        var ends = starts.plusHours(USUAL_HOURS);
        return ends.isAfter(starts) ? ends : LocalTime.of(23, 59);
    }

    private static Optional<Attendance> came(Cells cells) {
        var said = cells.needed(ImportField.ADULTS, Sheet.LONGEST_CELL);
        var adults = cells.many(ImportField.ADULTS);
        var children = cells.many(ImportField.CHILDREN).orElse(0);
        var cost = cells.cents(ImportField.COST);
        return said.map(it -> new Attendance(adults.orElse(0), children, cost));
    }
}
