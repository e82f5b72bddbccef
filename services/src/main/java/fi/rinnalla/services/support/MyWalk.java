package fi.rinnalla.services.support;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.domain.support.SupportWish;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A relation as the partner sees it.
 *
 * @param asked what the parent hopes for, as closed choices; nothing after the end
 */
public record MyWalk(RelationRow row, Optional<Asked> asked, List<RelationView.Meeting> meetings) {

    public record Asked(
            Set<SupportWish> wishes,
            MeetingWay way,
            Optional<Language> speaks,
            boolean interpreter,
            Set<PartOfWeek> times) {}

    /** How they usually meet, as far as it is known. */
    public MeetingWay way() {
        return asked.map(Asked::way).orElse(MeetingWay.ANY);
    }
}
