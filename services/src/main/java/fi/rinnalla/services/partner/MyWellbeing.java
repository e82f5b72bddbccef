package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.partner.WellbeingAnswers;
import fi.rinnalla.domain.partner.WellbeingCheckId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a partner has noted of how they are, for their own eyes.
 *
 * @param checks the oldest first
 * @param callers who can be asked to call
 * @param callBy by when they would, if they were asked now
 * @param calledBy by when somebody who was asked calls
 */
public record MyWellbeing(List<Check> checks, List<Role> callers, LocalDate callBy, Optional<LocalDate> calledBy) {

    public record Check(WellbeingCheckId id, LocalDate day, WellbeingAnswers answers, String words) {
        @Override
        public String toString() {
            return "Check";
        }
    }

    @Override
    public String toString() {
        return "MyWellbeing";
    }
}
