package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.support.RelationEnd;
import fi.rinnalla.domain.support.RequestId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One relation as those at work see it.
 *
 * @param request none after the end
 * @param way how the parent hoped to meet; where all the same, by nothing else than being there
 * @param reckoned how it would end today
 * @param workers who can carry it
 */
public record RelationView(
        RelationRow row,
        Optional<RequestId> request,
        MeetingWay way,
        RelationEnd reckoned,
        PartnerState partner,
        List<Meeting> meetings,
        Map<StaffId, String> workers,
        LocalDate today) {

    /** One meeting. @param undo the day on which it was noted is not over */
    public record Meeting(UUID id, LocalDate heldOn, MeetingWay way, boolean undo) {}
}
