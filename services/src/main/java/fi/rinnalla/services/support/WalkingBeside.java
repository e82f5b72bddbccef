package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.domain.support.SupportRelations;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.support.CarryingRelations.Outcome;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A partner's own relations: when they meet, that they met, and the end. Somebody else's is as if it were not there. */
@UseCase
@MayBeDoneBy(Permission.WALK_BESIDE)
public class WalkingBeside {
    /** So long a partner sees that one has ended. */
    private static final int DAYS_SEEN = 30;

    private final SupportRelations relations;
    private final SupportRequests requests;
    private final ExperiencePartners partners;
    private final HeldRelation held;
    private final RelationRows rows;
    private final PartingWays parting;
    private final NotingPeerMeetings noting;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public WalkingBeside(
            SupportRelations relations,
            SupportRequests requests,
            ExperiencePartners partners,
            HeldRelation held,
            RelationRows rows,
            PartingWays parting,
            NotingPeerMeetings noting,
            Auditing auditing,
            Caller caller,
            Clock clock) {
        this.relations = relations;
        this.requests = requests;
        this.partners = partners;
        this.held = held;
        this.rows = rows;
        this.parting = parting;
        this.noting = noting;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those that run, and below them those that ended lately; why, nobody says. */
    public List<RelationRow> mine() {
        return me().map(it -> relations.of(it, today().minusDays(DAYS_SEEN))).map(rows::of).orElse(List.of()).stream()
                .sorted((one, other) -> Boolean.compare(other.isRunning(), one.isRunning()))
                .toList();
    }

    /** Empty also where it is somebody else's. */
    public Optional<MyWalk> one(RelationId id) {
        return relations
                .find(id)
                .filter(this::isMine)
                .map(it -> new MyWalk(
                        rows.of(it), it.request().flatMap(requests::find).map(WalkingBeside::asked), noting.of(id)));
    }

    private static MyWalk.Asked asked(SupportRequest it) {
        return new MyWalk.Asked(it.wishes(), it.way(), it.speaks(), it.interpreter(), it.times());
    }

    /** The same form notes once. */
    public Outcome met(RelationId id, Digest form, LocalDate day, MeetingWay way) {
        return mine(id).map(it -> {
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
        return mine(id).isPresent() && noting.takeBack(id, meeting);
    }

    /**
     * Without a reason. Whoever asked is looked after by the staff, who look for somebody else.
     *
     * @param never not to be proposed to this parent again
     */
    public Outcome end(RelationId id, boolean never) {
        return mine(id).map(it -> {
                    if (never) {
                        parting.exclude(it.request(), it.relation().partner().orElseThrow());
                    }
                    parting.part(it.relation(), it.request(), parting.reckoned(it.relation()), true);
                    auditing.note(AuditAct.ENDED_RELATION, id.value());
                    return Outcome.DONE;
                })
                .orElse(Outcome.ENDED);
    }

    private Optional<HeldRelation.Pair> mine(RelationId id) {
        if (relations.find(id).filter(this::isMine).isEmpty()) {
            throw new NotFound(id);
        }
        return held.hold(id);
    }

    private boolean isMine(SupportRelation relation) {
        return relation.partner().isPresent() && relation.partner().equals(me());
    }

    private Optional<PartnerId> me() {
        return partners.of(caller.staff()).map(ExperiencePartner::id);
    }

    public LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
