package fi.rinnalla.domain.support;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.MeetingWay;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A parent and a partner who walk together for a while. Both said yes, and both know until when. At the end what leads to the
 * parent's request is forgotten; days stay, for the counts.
 */
@Entity
@Table(schema = "app", name = "support_relation")
public class SupportRelation {
    /** So long two walk together unless something else is agreed. */
    public static final int MONTHS_PLANNED = 6;
    /** No further ahead is anything planned. */
    public static final int MONTHS_AHEAD = 24;

    @Id
    private UUID id;

    @Column(name = "request_id")
    private RequestId request;

    @Column(name = "partner_id")
    private PartnerId partner;

    @Enumerated(EnumType.STRING)
    private RelationState state;

    @Enumerated(EnumType.STRING)
    private RelationEnd how;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "planned_on")
    private LocalDate plannedEnd;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "first_on")
    private LocalDate firstOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_part")
    private DayPart firstPart;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_way")
    private MeetingWay firstWay;

    @Column(name = "carried_by")
    private StaffId carriedBy;

    protected SupportRelation() {}

    public static SupportRelation begun(RelationId id, RequestId request, PartnerId partner, LocalDate today) {
        var relation = new SupportRelation();
        relation.id = id.value();
        relation.request = request;
        relation.partner = partner;
        relation.state = RelationState.RUNNING;
        relation.startedOn = today;
        relation.plannedEnd = today.plusMonths(MONTHS_PLANNED);
        return relation;
    }

    /** Until when they walk together. Returns whether that can be: nobody plans backwards, or for years. */
    public boolean planUntil(LocalDate day, LocalDate today) {
        var possible = isRunning() && !day.isBefore(today) && !day.isAfter(today.plusMonths(MONTHS_AHEAD));
        if (possible) {
            plannedEnd = day;
        }
        return possible;
    }

    /** Returns whether that can be: a first meeting lies ahead, and not far. */
    public boolean meetFirst(FirstMeeting meeting, LocalDate today) {
        var possible = isRunning()
                && !meeting.day().isBefore(today)
                && !meeting.day().isAfter(today.plusMonths(MONTHS_PLANNED));
        if (possible) {
            firstOn = meeting.day();
            firstPart = meeting.part();
            firstWay = meeting.way();
        }
        return possible;
    }

    /** Nothing is agreed any more. */
    public void forgetFirst() {
        firstOn = null;
        firstPart = null;
        firstWay = null;
    }

    /** Whose turn it is among the workers. Anybody can take it from anybody: whoever is away is stood in for. */
    public void handTo(StaffId worker) {
        if (isRunning()) {
            carriedBy = worker;
        }
    }

    /** Returns whether it still ran. Nothing leads to the request any more. */
    public boolean end(RelationEnd in, LocalDate today) {
        if (!isRunning()) {
            return false;
        }
        state = RelationState.ENDED;
        how = in;
        endedOn = today;
        request = null;
        carriedBy = null;
        forgetFirst();
        return true;
    }

    /** How it would end today, going by the days alone. */
    public RelationEnd reckoned(LocalDate today, int met) {
        if (met == 0) {
            return RelationEnd.NEVER_MET;
        }
        return today.isBefore(plannedEnd) ? RelationEnd.EARLIER : RelationEnd.AS_PLANNED;
    }

    /** Long after the end nobody has to know any more who walked. */
    public void forgetPartner() {
        if (!isRunning()) {
            partner = null;
        }
    }

    public boolean isRunning() {
        return state == RelationState.RUNNING;
    }

    public RelationId id() {
        return new RelationId(id);
    }

    /** Empty after the end, and where the request has gone. */
    public Optional<RequestId> request() {
        return Optional.ofNullable(request);
    }

    /** Empty long after the end. */
    public Optional<PartnerId> partner() {
        return Optional.ofNullable(partner);
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public LocalDate plannedEnd() {
        return plannedEnd;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<RelationEnd> how() {
        return Optional.ofNullable(how);
    }

    public Optional<FirstMeeting> first() {
        return Optional.ofNullable(firstOn).map(day -> new FirstMeeting(day, firstPart, firstWay));
    }

    public Optional<StaffId> carriedBy() {
        return Optional.ofNullable(carriedBy);
    }
}
