package fi.rinnalla.domain.partner.assignment;

/** What an assignment waits for. */
public enum NextStep {
    READING(true),
    OFFER(true),
    /** Our own workers are to teach: a training is to be planned. */
    TRAINING(true),
    ANSWERS(false),
    /** A partner said yes to another time: that is to be settled with the orderer. */
    SUGGESTION(true),
    PREPARATION_DAY(true),
    PREPARATION(true),
    THE_DAY(false),
    /** Its day has come: was it done? */
    MARKING(true),
    DEBRIEF_DAY(true),
    DEBRIEF(true),
    FEEDBACK(false),
    NOTHING(false);

    private final boolean ours;

    NextStep(boolean ours) {
        this.ours = ours;
    }

    /** It is the organisation's turn. */
    public boolean isOurs() {
        return ours;
    }
}
