package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.support.EarlyWarning;
import fi.rinnalla.domain.support.FirstMeeting;
import fi.rinnalla.domain.support.Met;
import fi.rinnalla.domain.support.RelationEnd;
import fi.rinnalla.domain.support.RelationId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A relation in a list: the partner's name and days, nothing of the parent.
 *
 * @param called empty where nobody knows any more who walked
 * @param carriedBy the worker whose turn it is; empty where it is nobody's yet
 * @param standIn who looks after it today while that worker is away
 */
public record RelationRow(
        RelationId id,
        Optional<PartnerId> partner,
        String called,
        LocalDate startedOn,
        LocalDate plannedEnd,
        Met met,
        Optional<FirstMeeting> first,
        Optional<StaffId> carriedBy,
        Optional<StandInNow> standIn,
        Set<EarlyWarning> warnings,
        Optional<LocalDate> endedOn,
        Optional<RelationEnd> how) {
    public boolean isRunning() {
        return endedOn.isEmpty();
    }

    public boolean isWarned() {
        return !warnings.isEmpty();
    }
}
