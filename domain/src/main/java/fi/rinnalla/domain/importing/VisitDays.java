package fi.rinnalla.domain.importing;

import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.VisitKind;
import java.util.EnumMap;
import java.util.Optional;

/** Rows of a tally: a day at a place, and how many of each kind came. */
final class VisitDays {
    private VisitDays() {}

    static Optional<Brought> read(Cells cells, Ground ground) {
        var day = cells.day(ground.today());
        var place = place(cells, ground);
        var came = new EnumMap<VisitKind, Integer>(VisitKind.class);
        for (var kind : VisitKind.values()) {
            cells.many(Brought.VisitDay.column(kind)).filter(it -> it > 0).ifPresent(it -> came.put(kind, it));
        }
        if (came.isEmpty() && cells.flaws().isEmpty()) {
            return cells.flaw(ImportField.PARENTS, RowFlaw.Kind.NOTHING_COUNTED);
        }
        return day.flatMap(on -> place.map(at -> new Brought.VisitDay(at, on, came)));
    }

    static Optional<PlaceId> place(Cells cells, Ground ground) {
        return cells.needed(ImportField.PLACE, Sheet.LONGEST_CELL)
                .flatMap(it -> ground.place(it)
                        .map(PlaceId::new)
                        .or(() -> cells.flaw(ImportField.PLACE, RowFlaw.Kind.UNKNOWN_PLACE)));
    }
}
