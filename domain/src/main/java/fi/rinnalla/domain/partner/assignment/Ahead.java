package fi.rinnalla.domain.partner.assignment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is seen of an assignment that is still to come. From this, and from nothing else, comes what it waits for.
 *
 * @param wished so many partners were wished for; none where a training of ours is
 * @param suggested so many offers were answered with another time
 * @param offered so many offers are not answered yet
 * @param coming so many partners said yes
 * @param last the last day on which anybody comes: a partner, or the trainers
 * @param taught a training of ours answers it
 */
public record Ahead(
        AssignmentState state,
        int wished,
        int suggested,
        int offered,
        int coming,
        Optional<LocalDate> last,
        boolean taught,
        Optional<Talk> preparation) {

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
        if (offered > 0) {
            return NextStep.ANSWERS;
        }
        return wished == 0 ? NextStep.TRAINING : NextStep.OFFER;
    }

    private NextStep whileAgreed(LocalDate today) {
        if (last.map(it -> it.isBefore(today)).orElse(true)) {
            return taught ? NextStep.THE_DAY : NextStep.MARKING;
        }
        if (coming == 0) {
            return NextStep.THE_DAY;
        }
        if (preparation.isEmpty()) {
            return NextStep.PREPARATION_DAY;
        }
        return preparation.filter(it -> !it.held() && !it.day().isAfter(today)).isPresent()
                ? NextStep.PREPARATION
                : NextStep.THE_DAY;
    }
}
