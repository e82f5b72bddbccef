package fi.rinnalla.services.presence;

/** What became of a wish to change hours. */
public sealed interface HoursOutcome {
    record Changed() implements HoursOutcome {}

    record Refused(Refusal why) implements HoursOutcome {}

    enum Refusal {
        DAY_IS_PAST,
        ENDS_BEFORE_IT_BEGINS,
        TOO_LONG,
        /** On none of those days anybody would be there. */
        NO_HOURS_THEN,
        CLOSED_FOR_GOOD
    }

    static HoursOutcome changed() {
        return new Changed();
    }

    static HoursOutcome refused(Refusal why) {
        return new Refused(why);
    }
}
