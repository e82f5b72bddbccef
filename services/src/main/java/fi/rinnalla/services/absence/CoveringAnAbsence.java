package fi.rinnalla.services.absence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.gathering.RunningGatherings;
import fi.rinnalla.services.presence.DaysWish;
import fi.rinnalla.services.presence.KeepingTheRoster;
import fi.rinnalla.services.presence.MakingAnException;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.support.HandingRelationsOver;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One act for the whole day: all of it happens, or none. The public pages and the cards of those who have a seat say so from
 * that moment on.
 */
@UseCase
@MayBeDoneBy(Permission.COVER_AN_ABSENCE)
public class CoveringAnAbsence {
    private final MakingAnException exceptions;
    private final KeepingTheRoster roster;
    private final RunningGatherings gatherings;
    private final HandingRelationsOver relations;

    @Inject
    public CoveringAnAbsence(
            MakingAnException exceptions,
            KeepingTheRoster roster,
            RunningGatherings gatherings,
            HandingRelationsOver relations) {
        this.exceptions = exceptions;
        this.roster = roster;
        this.gatherings = gatherings;
        this.relations = relations;
    }

    /**
     * Returns whether it could be done: whoever was to look after what is carried may have been marked away meanwhile.
     *
     * @param form the key of the form: sent twice, it does everything once
     */
    public boolean cover(AbsenceWish wish, String form) {
        if (wish.relations()
                .filter(it -> !relations.mayHandOver(it, AbsenceForms.relations(form)))
                .isPresent()) {
            return false;
        }
        wish.standIns().forEach((door, turn) -> roster.put(door, turn, AbsenceForms.at(door, form)));
        wish.closed().forEach(door -> close(door, wish, form));
        wish.cancelled().forEach(it -> gatherings.cancel(it.gathering(), it.session(), wish.reasons()));
        wish.relations().ifPresent(it -> relations.handOver(it, AbsenceForms.relations(form)));
        wish.moved().forEach((it, to) -> gatherings.move(it.gathering(), it.session(), to));
        return true;
    }

    private void close(UUID door, AbsenceWish wish, String form) {
        var closed = new DaysWish(wish.day(), wish.day(), DaysWish.Kind.CLOSED, List.of(), wish.why(), Map.of());
        exceptions.make(door, closed, AbsenceForms.at(door, form));
    }
}
