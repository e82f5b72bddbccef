package fi.rinnalla.domain.codevelopment;

/** What happened to a theme, each told to those who spoke of it. */
public enum Turn {
    HEARD(Step.HEARD),
    UNDERSTOOD(Step.UNDERSTOOD),
    IDEA(Step.IDEA),
    TRIAL(Step.TRIAL),
    TRIAL_GOES_ON(Step.TRIAL),
    DECIDED_TO_USE(Step.DECIDED),
    DECIDED_NO_CHANGE(Step.DECIDED),
    IN_USE(Step.IN_USE),
    CHECKED(Step.CHECKED),
    /** The change does not show, or is thought about once more: a new round begins. */
    REOPENED(Step.UNDERSTOOD);

    private final Step leadsTo;

    Turn(Step leadsTo) {
        this.leadsTo = leadsTo;
    }

    public Step leadsTo() {
        return leadsTo;
    }
}
