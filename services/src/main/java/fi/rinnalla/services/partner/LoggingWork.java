package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.FeeClaims;
import fi.rinnalla.domain.partner.LoggedWork;
import fi.rinnalla.domain.partner.LoggedWorkId;
import fi.rinnalla.domain.partner.LoggedWorks;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.Taken;
import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.partner.LogOutcome.Logged;
import fi.rinnalla.services.partner.LogOutcome.LooksLogged;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A partner writes down in a moment what they did, and says whether they want to talk it through with somebody. */
@UseCase
@MayBeDoneBy(Permission.LOG_OWN_WORK)
public class LoggingWork {
    private final LoggedWorks works;
    private final AskingToTalk talking;
    private final FeeClaims claims;
    private final ExperiencePartners partners;
    private final Caller caller;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public LoggingWork(
            LoggedWorks works,
            AskingToTalk talking,
            FeeClaims claims,
            ExperiencePartners partners,
            Caller caller,
            Auditing auditing,
            Clock clock) {
        this.works = works;
        this.talking = talking;
        this.claims = claims;
        this.partners = partners;
        this.caller = caller;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Empty until a worker has taken them into the register. */
    public Optional<Log> mine() {
        return me().map(ExperiencePartner::id).map(me -> new Log(today(), rows(me), talking.calledBy(me)));
    }

    private List<LoggedRow> rows(PartnerId me) {
        var taken = claims.taken(me).stream().map(Taken::work).collect(Collectors.toSet());
        return works.of(me, today().minusDays(WorkDone.DAYS_BACK), today()).stream()
                .map(it -> LoggedRow.of(it, !taken.contains(it.id())))
                .toList();
    }

    /** @param sure it was looked at and is another one, however alike */
    public LogOutcome log(Digest form, WorkDone done, Optional<Feeling> feeling, boolean sure) {
        var me = me().flatMap(it -> partners.hold(it.id())).orElseThrow(() -> new NotFound(caller.staff()));
        var before = works.findByFormKey(form).map(LoggedWork::id);
        if (before.isPresent()) {
            return new Logged(before.get(), talking.calledBy(me.id()));
        }
        if (!sure && looksLogged(me.id(), done)) {
            return new LooksLogged();
        }
        return new Logged(add(form, me.id(), done), call(me.id(), feeling));
    }

    private boolean looksLogged(PartnerId me, WorkDone done) {
        return works.of(me, done.day(), done.day()).stream()
                .anyMatch(it -> it.done().looksLike(done));
    }

    private LoggedWorkId add(Digest form, PartnerId me, WorkDone done) {
        if (!WorkDone.mayBeOn(done.day(), today())) {
            throw new IllegalArgumentException("neither tomorrow nor long ago");
        }
        var id = new LoggedWorkId(Uuid7.at(clock.instant()));
        works.add(LoggedWork.of(id, me, done, form));
        auditing.note(AuditAct.LOGGED_WORK, id.value());
        return id;
    }

    /** It knows nothing of the entry. */
    private Optional<LocalDate> call(PartnerId me, Optional<Feeling> feeling) {
        return feeling.filter(it -> it == Feeling.WANTS_TO_TALK).map(it -> talking.ask(me, Role.WORKER));
    }

    /** Returns whether it was theirs and nothing had been asked for it. A wish to talk stays. */
    public boolean takeBack(LoggedWorkId id) {
        var me = me().flatMap(it -> partners.hold(it.id()));
        var free = me.stream()
                .flatMap(it ->
                        works.find(id).stream().filter(work -> work.partner().equals(it.id())))
                .filter(work -> claims.taken(work.partner()).stream()
                        .noneMatch(it -> it.work().equals(id)))
                .findFirst();
        free.ifPresent(it -> {
            works.remove(it);
            auditing.note(AuditAct.TOOK_BACK_WORK, id.value());
        });
        return free.isPresent();
    }

    private Optional<ExperiencePartner> me() {
        return partners.of(caller.staff());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    /**
     * @param rows what was done lately, the newest first
     * @param calledBy by when somebody calls them; empty where nobody was asked to
     */
    public record Log(LocalDate today, List<LoggedRow> rows, Optional<LocalDate> calledBy) {}
}
