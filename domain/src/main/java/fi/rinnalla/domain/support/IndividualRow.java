package fi.rinnalla.domain.support;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One parent's support in a list: closed choices, days and numbers, none of their words.
 *
 * @param next the day that is ahead, or the last there was; empty where none has been agreed on
 * @param state as its own room calls it
 * @param held how many sessions of a coaching were held
 * @param planned how many were planned; 0 where there are no sessions
 */
public record IndividualRow(
        IndividualKind kind,
        RequestId request,
        Optional<LocalDate> next,
        boolean running,
        String state,
        int held,
        int planned) {
    public IndividualPlace place() {
        return new IndividualPlace(running, next, request, kind);
    }
}
