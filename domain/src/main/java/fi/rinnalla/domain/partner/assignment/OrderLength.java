package fi.rinnalla.domain.partner.assignment;

/** How long somebody is wished for, about. */
public enum OrderLength {
    HOUR(60),
    TWO_HOURS(120),
    HALF_DAY(240),
    WHOLE_DAY(420);

    private final int minutes;

    OrderLength(int minutes) {
        this.minutes = minutes;
    }

    public int minutes() {
        return minutes;
    }
}
