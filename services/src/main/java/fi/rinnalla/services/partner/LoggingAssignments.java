package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.LineOf;
import fi.rinnalla.domain.partner.LoggedWork;
import fi.rinnalla.domain.partner.LoggedWorkId;
import fi.rinnalla.domain.partner.LoggedWorks;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.Taken;
import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentOffer;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.partner.assignment.FeePayer;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.partner.LogOutcome.Logged;
import fi.rinnalla.services.partner.LogOutcome.LooksLogged;
import fi.rinnalla.services.partner.LogOutcome.NothingToLog;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A partner logs a done assignment with one tap and asks for the fee that was agreed. Kind, day and length are known already;
 * the entry points to the yes it came from, so that it is never logged twice.
 */
@UseCase
@MayBeDoneBy(Permission.LOG_OWN_WORK)
public class LoggingAssignments {
    private static final int LOOKED_AT = 60;

    private final Assignments assignments;
    private final LoggedWorks works;
    private final ExperiencePartners partners;
    private final ClaimingFees claiming;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public LoggingAssignments(
            Assignments assignments,
            LoggedWorks works,
            ExperiencePartners partners,
            ClaimingFees claiming,
            Auditing auditing,
            Caller caller,
            Clock clock) {
        this.assignments = assignments;
        this.works = works;
        this.partners = partners;
        this.claiming = claiming;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    /** The newest first. */
    public List<AssignmentToLog> waiting() {
        return me().map(it -> toLog(assignments.offeredTo(it.id(), LOOKED_AT), it.id()))
                .orElse(List.of());
    }

    /** Empty where it is not theirs, not done, logged already, or too long ago. */
    public Optional<AssignmentToLog> one(OfferId id) {
        return me().flatMap(
                        me -> assignments.offered(id).flatMap(assignments::find).flatMap(it -> toLog(it, id, me.id())));
    }

    private Optional<AssignmentToLog> toLog(Assignment it, OfferId id, PartnerId me) {
        return toLog(List.of(it), me).stream()
                .filter(found -> found.offer().equals(id))
                .findFirst();
    }

    private List<AssignmentToLog> toLog(List<Assignment> all, PartnerId me) {
        var logged = works.loggedOf(all.stream()
                .flatMap(it -> mine(it, me))
                .map(AssignmentOffer::id)
                .toList());
        return all.stream()
                .flatMap(it -> mine(it, me)
                        .filter(offer -> !logged.contains(offer.id()))
                        .flatMap(offer -> toLog(it, offer).stream()))
                .toList();
    }

    private static Stream<AssignmentOffer> mine(Assignment it, PartnerId me) {
        return it.coming().stream().filter(offer -> offer.partner().equals(me));
    }

    private Optional<AssignmentToLog> toLog(Assignment it, AssignmentOffer offer) {
        return it.held()
                .filter(held -> it.state() == AssignmentState.DONE)
                .filter(held -> WorkDone.mayBeOn(held.day(), today()))
                .map(held -> new AssignmentToLog(
                        offer.id(),
                        it.wish().strand(),
                        new WorkDone(
                                it.wish().strand().work(),
                                held.day(),
                                Math.min(held.minutes(), WorkDone.MOST_MINUTES),
                                0,
                                Optional.empty()),
                        Cents.of(offer.terms().feeCents()),
                        it.wish().payer() == FeePayer.ORDERER));
    }

    /**
     * Logs it and asks for its fee. Whatever is sent twice, from whatever window, is one entry.
     *
     * @param metres of the way there and back
     * @param sure the log was looked at, and holds another entry that is alike
     */
    public LogOutcome log(Digest form, OfferId id, int metres, boolean sure) {
        var me = me().flatMap(it -> partners.hold(it.id())).orElseThrow(() -> new NotFound(caller.staff()));
        var before = works.ofOffer(id).filter(it -> it.partner().equals(me.id()));
        if (before.isPresent()) {
            return new Logged(before.get().id(), Optional.empty());
        }
        return one(id).map(it -> log(form, me.id(), it, metres, sure)).orElseGet(NothingToLog::new);
    }

    private LogOutcome log(Digest form, PartnerId me, AssignmentToLog it, int metres, boolean sure) {
        return !sure && looksLogged(me, it.done())
                ? new LooksLogged()
                : new Logged(add(form, me, it, metres), Optional.empty());
    }

    /** Somebody may have written it down by hand before it was marked as held. */
    private boolean looksLogged(PartnerId me, WorkDone done) {
        return works.of(me, done.day(), done.day()).stream()
                .anyMatch(it -> it.offer().isEmpty() && it.done().kind() == done.kind());
    }

    private LoggedWorkId add(Digest form, PartnerId me, AssignmentToLog it, int metres) {
        var id = new LoggedWorkId(Uuid7.at(clock.instant()));
        var done = it.done();
        var way = new WorkDone(done.kind(), done.day(), done.minutes(), metres, Optional.empty());
        var agreed = Optional.of(it.fee()).filter(fee -> !it.paidByOrderer());
        works.add(LoggedWork.ofAssignment(id, me, way, it.offer(), agreed, form));
        auditing.note(AuditAct.LOGGED_WORK, id.value());
        if (it.isClaimed()) {
            claiming.send(
                    Digest.of("fee of " + id.value()), Set.of(new Taken(id, LineOf.WORK), new Taken(id, LineOf.WAY)));
        }
        return id;
    }

    private Optional<ExperiencePartner> me() {
        return partners.of(caller.staff());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
