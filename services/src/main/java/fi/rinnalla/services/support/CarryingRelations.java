package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.support.FirstMeeting;
import fi.rinnalla.domain.support.RelationEnd;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A worker sees to two who walk together: when they meet first, until when, whose turn it is, and the end. */
@UseCase
@MayBeDoneBy(Permission.CARRY_RELATIONS)
public class CarryingRelations {
    private final HeldRelation held;
    private final PartingWays parting;
    private final NotingPeerMeetings noting;
    private final StaffAccounts accounts;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public CarryingRelations(
            HeldRelation held,
            PartingWays parting,
            NotingPeerMeetings noting,
            StaffAccounts accounts,
            Auditing auditing,
            Clock clock) {
        this.held = held;
        this.parting = parting;
        this.noting = noting;
        this.accounts = accounts;
        this.auditing = auditing;
        this.clock = clock;
    }

    public enum Outcome {
        DONE,
        /** That day cannot be. */
        NOT_THEN,
        /** It has ended meanwhile. */
        ENDED
    }

    public Outcome planUntil(RelationId id, LocalDate day) {
        return held.hold(id)
                .map(it -> {
                    it.request().goesOn(today());
                    return changed(id, it.relation().planUntil(day, today()));
                })
                .orElse(Outcome.ENDED);
    }

    public Outcome meetFirst(RelationId id, FirstMeeting meeting) {
        return held.hold(id)
                .map(it -> changed(id, it.relation().meetFirst(meeting, today())))
                .orElse(Outcome.ENDED);
    }

    public Outcome forgetFirst(RelationId id) {
        return held.hold(id)
                .map(it -> {
                    it.relation().forgetFirst();
                    return changed(id, true);
                })
                .orElse(Outcome.ENDED);
    }

    /** To oneself or to a colleague, also while somebody is away. Whoever does not do this work gets none. */
    public Outcome handTo(RelationId id, StaffId worker) {
        return held.hold(id)
                .map(it -> {
                    var can = accounts.thoseWho(Permission.CARRY_RELATIONS).stream()
                            .anyMatch(row -> row.id().equals(worker));
                    if (can) {
                        it.relation().handTo(worker);
                    }
                    return changed(id, can);
                })
                .orElse(Outcome.ENDED);
    }

    /**
     * @param another somebody else is looked for; otherwise what was asked for is done
     * @param never these two are not proposed to each other again, as the partner wished
     */
    public Outcome end(RelationId id, RelationEnd how, boolean another, boolean never) {
        return held.hold(id)
                .map(it -> {
                    if (never) {
                        parting.exclude(it.request(), it.relation().partner().orElseThrow());
                    }
                    parting.part(it.relation(), it.request(), how, another);
                    auditing.note(AuditAct.ENDED_RELATION, id.value());
                    return Outcome.DONE;
                })
                .orElse(Outcome.ENDED);
    }

    public Outcome met(RelationId id, Digest form, LocalDate day, MeetingWay way) {
        return held.hold(id)
                .map(it -> {
                    var can = noting.canBe(it.relation(), day);
                    if (can) {
                        noting.note(it, form, day, way);
                    }
                    return can ? Outcome.DONE : Outcome.NOT_THEN;
                })
                .orElse(Outcome.ENDED);
    }

    /** Returns whether it was there, and of today. */
    public boolean takeBack(RelationId id, Optional<UUID> meeting) {
        return held.hold(id).isPresent() && noting.takeBack(id, meeting);
    }

    private Outcome changed(RelationId id, boolean changed) {
        if (changed) {
            auditing.note(AuditAct.CHANGED_RELATION, id.value());
        }
        return changed ? Outcome.DONE : Outcome.NOT_THEN;
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
