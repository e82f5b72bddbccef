package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Shows the names people chose to those who run the group. */
@UseCase
@MayBeDoneBy(Permission.RUN_GATHERINGS)
@Shows(Roster.NAMES)
public class ReadingTheRoster {
    private final Gatherings gatherings;
    private final SeatNames names;
    private final Auditing auditing;

    @Inject
    public ReadingTheRoster(Gatherings gatherings, SeatNames names, Auditing auditing) {
        this.gatherings = gatherings;
        this.names = names;
        this.auditing = auditing;
    }

    public Roster read(GatheringId id) {
        var group = gatherings.find(id).orElseThrow(() -> new NotFound(id));
        auditing.note(AuditAct.READ_ROSTER, id.value());
        return new Roster(group.roster().stream()
                .map(it -> new Roster.Row(
                        it.id(),
                        names.of(it).orElse(""),
                        it.state(),
                        it.needs(),
                        group.line().sits(it)))
                .toList());
    }
}
