package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.Step;
import fi.rinnalla.domain.codevelopment.Themes;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Says on the first page of the day how many themes were to be seen to before it, and what for. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingLateThemes {
    private final Themes themes;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingLateThemes(Themes themes, Caller caller, Clock clock) {
        this.themes = themes;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever sees to none. */
    public Late late() {
        return caller.may(Permission.KEEP_THE_LOOP)
                ? Late.of(themes.late(Helsinki.day(clock.instant()), caller.may(Permission.GATHER_THEMES)))
                : new Late(0, 0, 0);
    }

    /**
     * @param trials whose last day, or the next one, is over
     * @param checks of what is in use
     * @param others whose next day is over
     */
    public record Late(int trials, int checks, int others) {
        static Late of(Map<Step, Integer> late) {
            var trials = late.getOrDefault(Step.TRIAL, 0);
            var checks = late.getOrDefault(Step.IN_USE, 0);
            var all = late.values().stream().mapToInt(it -> it).sum();
            return new Late(trials, checks, all - trials - checks);
        }
    }
}
