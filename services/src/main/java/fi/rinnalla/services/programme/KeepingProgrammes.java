package fi.rinnalla.services.programme;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.programme.CollectingLine;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.GoalEnd;
import fi.rinnalla.domain.programme.GoalLine;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.PartnerLine;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.ProgrammeOutcome;
import fi.rinnalla.domain.programme.ProgrammeProfile;
import fi.rinnalla.domain.programme.ProgrammeSlug;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.programme.PutOutcome;
import fi.rinnalla.domain.programme.YearLine;
import fi.rinnalla.domain.programme.funding.FundingSplits;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Begins programmes, says what they are and answer for, and ends them. */
@UseCase
@MayBeDoneBy(Permission.KEEP_PROGRAMMES)
public class KeepingProgrammes {
    private final Programmes programmes;
    private final FundingSplits splits;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingProgrammes(Programmes programmes, FundingSplits splits, Auditing auditing, Clock clock) {
        this.programmes = programmes;
        this.splits = splits;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Asked before a form is shown or judged. */
    public void mayKeep() {}

    /** Asked before a form about one is judged. */
    public void mayKeep(ProgrammeId id) {
        programmes.find(id).orElseThrow(() -> new NotFound(id));
    }

    /** One form begins one programme. */
    public ProgrammeOutcome begin(Digest form, ProgrammeProfile profile) {
        var all = programmes.holdAll();
        return all.stream()
                .filter(it -> it.cameWith(form))
                .findFirst()
                .<ProgrammeOutcome>map(it -> new ProgrammeOutcome.Kept(it.id()))
                .orElseGet(() -> begin(form, profile, all));
    }

    private ProgrammeOutcome begin(Digest form, ProgrammeProfile profile, List<Programme> all) {
        var slug = ProgrammeSlug.of(
                profile.name(), all.stream().map(Programme::slug).toList());
        var programme = Programme.begun(
                new ProgrammeId(Uuid7.at(clock.instant())), slug, form, profile.name(), profile.startsOn());
        var outcome = programme.describe(profile, all);
        if (outcome instanceof ProgrammeOutcome.Kept) {
            programmes.add(programme);
            auditing.note(AuditAct.BEGAN_PROGRAMME, programme.id().value());
        }
        return outcome;
    }

    public ProgrammeOutcome describe(ProgrammeId id, ProgrammeProfile profile) {
        var all = programmes.holdAll();
        return noted(AuditAct.CHANGED_PROGRAMME, id, held(id).describe(profile, all));
    }

    public ProgrammeOutcome end(ProgrammeId id, LocalDate lastDay) {
        programmes.holdAll();
        return noted(AuditAct.ENDED_PROGRAMME, id, held(id).finish(lastDay));
    }

    private ProgrammeOutcome noted(AuditAct act, ProgrammeId id, ProgrammeOutcome outcome) {
        if (outcome instanceof ProgrammeOutcome.Kept) {
            auditing.note(act, id.value());
        }
        return outcome;
    }

    /** @param which none where it is new; so with all below */
    public PutOutcome put(ProgrammeId id, Optional<EntryId> which, Digest form, GoalLine line) {
        return put(id, form, (programme, fresh) -> programme.put(which, fresh, line));
    }

    public PutOutcome put(ProgrammeId id, Optional<EntryId> which, Digest form, GrantLine line) {
        return put(id, form, (programme, fresh) -> programme.put(which, fresh, line));
    }

    public PutOutcome put(ProgrammeId id, Optional<EntryId> which, Digest form, YearLine line) {
        return put(id, form, (programme, fresh) -> programme.put(which, fresh, line));
    }

    public PutOutcome put(ProgrammeId id, Optional<EntryId> which, Digest form, PartnerLine line) {
        return put(id, form, (programme, fresh) -> programme.put(which, fresh, line));
    }

    public PutOutcome put(ProgrammeId id, Optional<EntryId> which, Digest form, CollectingLine line) {
        return put(id, form, (programme, fresh) -> programme.put(which, fresh, line));
    }

    private PutOutcome put(ProgrammeId id, Digest form, BiFunction<Programme, Programme.Fresh, PutOutcome> what) {
        var fresh = new Programme.Fresh(new EntryId(Uuid7.at(clock.instant())), form);
        var outcome = what.apply(held(id), fresh);
        if (outcome == PutOutcome.PUT) {
            auditing.note(AuditAct.PLANNED_PROGRAMME, id.value());
        }
        return outcome;
    }

    /** Whether it is a grant that somebody said pays for something: such a one stays. */
    public boolean isSaidToPay(EntryId which) {
        return splits.speakOf(which);
    }

    /** Returns whether it was there and might go. */
    public boolean drop(ProgrammeId id, EntryId which) {
        var dropped = !isSaidToPay(which) && held(id).drop(which);
        if (dropped) {
            auditing.note(AuditAct.PLANNED_PROGRAMME, id.value());
        }
        return dropped;
    }

    /** Returns whether it was still aimed for. */
    public boolean endGoal(ProgrammeId id, EntryId goal, String reason) {
        var ended = held(id).endGoal(goal, new GoalEnd(Helsinki.day(clock.instant()), reason));
        if (ended) {
            auditing.note(AuditAct.ENDED_GOAL, id.value());
        }
        return ended;
    }

    private Programme held(ProgrammeId id) {
        return programmes.hold(id).orElseThrow(() -> new NotFound(id));
    }
}
