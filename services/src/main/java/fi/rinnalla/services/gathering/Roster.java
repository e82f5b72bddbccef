package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.Need;
import fi.rinnalla.domain.gathering.SeatId;
import fi.rinnalla.domain.gathering.SeatState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who comes, by the names they chose. */
public record Roster(List<Row> rows) {
    /** The kind of promise beside the field where a name is asked for. */
    public static final String NAMES = "nickname";

    public record Row(SeatId id, String called, SeatState state, Set<Need> needs, Optional<Coming> coming) {}

    @Override
    public String toString() {
        return "Roster";
    }
}
