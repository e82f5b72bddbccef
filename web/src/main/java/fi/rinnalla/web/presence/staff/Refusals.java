package fi.rinnalla.web.presence.staff;

import fi.rinnalla.services.presence.HoursOutcome.Refusal;
import fi.rinnalla.services.presence.MakingAnException;
import fi.rinnalla.web.shared.Problem;

/** Says at a field why a change of hours was refused, and what to do. */
final class Refusals {
    private Refusals() {}

    /** @param first the field of the first day, @param last that of the last */
    static Problem problem(Refusal why, String first, String last, DoorDesk desk) {
        return switch (why) {
            case DAY_IS_PAST -> new Problem(first, desk.say("hours.error.past"));
            case NO_HOURS_THEN -> new Problem(first, desk.say("hours.error.no_hours_then"));
            case CLOSED_FOR_GOOD -> new Problem(first, desk.say("hours.error.closed_for_good"));
            case ENDS_BEFORE_IT_BEGINS -> new Problem(last, desk.say("hours.error.ends_first"));
            case TOO_LONG ->
                new Problem(last, desk.say("hours.error.span_too_long", "max", MakingAnException.LONGEST_DAYS));
        };
    }
}
