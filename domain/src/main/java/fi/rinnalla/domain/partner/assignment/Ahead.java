package fi.rinnalla.domain.partner.assignment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is seen of an assignment that is still to come. From this, and from nothing else, comes what it waits for.
 *
 * @param suggested so many offers were answered with another time
 * @param offered so many offers are not answered yet
 * @param last the last day on which anybody who said yes comes
 */
public record Ahead(
        AssignmentState state, int suggested, int offered, Optional<LocalDate> last, Optional<Talk> preparation) {

    public NextStep next(LocalDate today) {
        return switch (state) {
            case RECEIVED -> NextStep.READING;
            case LOOKING -> whileLooking();
            case AGREED -> whileAgreed(today);
            case DONE, CANCELLED -> throw new IllegalStateException("it is behind us");
        };
    }

    private NextStep whileLooking() {
        if (suggested > 0) {
            return NextStep.SUGGESTION;
        }
        return offered > 0 ? NextStep.ANSWERS : NextStep.OFFER;
    }

    private NextStep whileAgreed(LocalDate today) {
        if (last.map(it -> it.isBefore(today)).orElse(true)) {
            return NextStep.MARKING;
        }
        if (preparation.isEmpty()) {
            return NextStep.PREPARATION_DAY;
        }
        return preparation.filter(it -> !it.held() && !it.day().isAfter(today)).isPresent()
                ? NextStep.PREPARATION
                : NextStep.THE_DAY;
    }
}
