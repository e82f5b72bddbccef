package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.codevelopment.group.Composition;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroupId;
import fi.rinnalla.domain.codevelopment.group.GroupPlan;
import fi.rinnalla.domain.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One development group as those who lead it see it.
 *
 * @param usual what its usual members mean for being heard
 * @param free partners with an account who do not sit in it yet
 */
public record GroupSheet(
        DevelopmentGroupId id,
        GroupPlan plan,
        LocalDate beganOn,
        Optional<LocalDate> endedOn,
        List<MemberRow> members,
        Composition usual,
        List<MeetingRow> meetings,
        List<FreePartner> free) {
    public record FreePartner(PartnerId id, String called) {}
}
