package fi.rinnalla.domain.codevelopment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** Where a theme is on its way: never a step back but by reopening, which begins another round. Never changes itself. */
@Embeddable
class Way {
    @Enumerated(EnumType.STRING)
    private Step step;

    private boolean rests;
    private int round;

    protected Way() {}

    private Way(Step step, boolean rests, int round) {
        this.step = step;
        this.rests = rests;
        this.round = round;
    }

    static Way begins() {
        return new Way(Turn.HEARD.leadsTo(), false, 1);
    }

    Way takes(Turn turn) {
        return new Way(turn.leadsTo(), rests, round);
    }

    Way comesToRest() {
        return new Way(step, true, round);
    }

    Way opensAgain() {
        return new Way(Turn.REOPENED.leadsTo(), false, round + 1);
    }

    boolean mayOpenAgain() {
        return rests || step == Step.IN_USE;
    }

    /** What can follow from here. */
    List<Turn> ahead() {
        return switch (step) {
            case HEARD -> List.of(Turn.UNDERSTOOD);
            case UNDERSTOOD -> List.of(Turn.IDEA, Turn.DECIDED_NO_CHANGE);
            case IDEA -> List.of(Turn.TRIAL, Turn.DECIDED_TO_USE, Turn.DECIDED_NO_CHANGE, Turn.IDEA);
            case TRIAL -> List.of(Turn.DECIDED_TO_USE, Turn.TRIAL_GOES_ON, Turn.DECIDED_NO_CHANGE);
            case DECIDED -> rests ? List.of(Turn.REOPENED) : List.of(Turn.IN_USE);
            case IN_USE -> List.of(Turn.CHECKED, Turn.REOPENED);
            case CHECKED -> List.of(Turn.REOPENED);
        };
    }

    boolean isAt(Step one) {
        return step == one;
    }

    Step step() {
        return step;
    }

    boolean rests() {
        return rests;
    }

    int round() {
        return round;
    }
}
