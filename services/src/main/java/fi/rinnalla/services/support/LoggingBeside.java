package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.BesideId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.domain.support.SupportRelations;
import fi.rinnalla.services.partner.Feeling;
import fi.rinnalla.services.partner.LogOutcome;
import fi.rinnalla.services.partner.LogOutcome.Logged;
import fi.rinnalla.services.partner.LoggingWork;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * A partner logs what they did beside a parent: in a relation of their own that runs, and in no other. It stays held until
 * the entry is made, so that nobody ends it meanwhile.
 */
@UseCase
@MayBeDoneBy(Permission.LOG_OWN_WORK)
public class LoggingBeside {
    private final SupportRelations relations;
    private final ExperiencePartners partners;
    private final HeldRelation held;
    private final LoggingWork logging;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public LoggingBeside(
            SupportRelations relations,
            ExperiencePartners partners,
            HeldRelation held,
            LoggingWork logging,
            Caller caller,
            Clock clock) {
        this.relations = relations;
        this.partners = partners;
        this.held = held;
        this.logging = logging;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether something may be logged beside that. */
    public boolean mayBe(BesideId beside) {
        return relations
                .find(relation(beside))
                .filter(this::isMine)
                .filter(SupportRelation::isRunning)
                .isPresent();
    }

    /**
     * Empty where what it was done beside is not theirs, or runs no more: then nothing is logged.
     *
     * @param sure it was looked at and is another one, however alike
     */
    public Optional<LogOutcome> log(Digest form, WorkDone done, Optional<Feeling> feeling, boolean sure) {
        if (done.beside().isEmpty()) {
            return Optional.of(logging.log(form, done, feeling, sure));
        }
        return done.beside().filter(this::mayBe).flatMap(it -> {
            var pair = held.hold(relation(it));
            return mayBe(it) ? Optional.of(log(pair, form, done, feeling, sure)) : Optional.empty();
        });
    }

    /** They met, as the log says: what was asked for is not forgotten meanwhile, unless whoever asked has deleted it. */
    private LogOutcome log(
            Optional<HeldRelation.Pair> pair, Digest form, WorkDone done, Optional<Feeling> feeling, boolean sure) {
        var outcome = logging.log(form, done, feeling, sure);
        if (outcome instanceof Logged) {
            pair.ifPresent(it -> it.request().goesOn(Helsinki.day(clock.instant())));
        }
        return outcome;
    }

    private boolean isMine(SupportRelation relation) {
        var me = partners.of(caller.staff()).map(ExperiencePartner::id);
        return relation.partner().isPresent() && relation.partner().equals(me);
    }

    private static RelationId relation(BesideId beside) {
        return new RelationId(beside.value());
    }
}
