package fi.rinnalla.services.programme;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.programme.PutOutcome;
import fi.rinnalla.domain.programme.UseLine;
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
import java.util.Optional;

/** Whoever works with a programme notes for what its results were used, and that what was planned has been collected. */
@UseCase
@MayBeDoneBy(Permission.FOLLOW_PROGRAMMES)
public class NotingUses {
    private final Programmes programmes;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public NotingUses(Programmes programmes, Auditing auditing, Clock clock) {
        this.programmes = programmes;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Asked before a form is shown or judged. */
    public void mayNote(ProgrammeId id) {
        programmes.find(id).orElseThrow(() -> new NotFound(id));
    }

    /** @param which none where it is new */
    public PutOutcome put(ProgrammeId id, Optional<EntryId> which, Digest form, UseLine line) {
        var fresh = new Programme.Fresh(new EntryId(Uuid7.at(clock.instant())), form);
        var outcome = held(id).put(which, fresh, line);
        if (outcome == PutOutcome.PUT) {
            auditing.note(AuditAct.NOTED_USE, id.value());
        }
        return outcome;
    }

    /** Returns whether it was there. */
    public boolean drop(ProgrammeId id, EntryId which) {
        var dropped = held(id).dropUse(which);
        if (dropped) {
            auditing.note(AuditAct.NOTED_USE, id.value());
        }
        return dropped;
    }

    /** Returns whether it was waited for. */
    public boolean collected(ProgrammeId id, EntryId which) {
        var collected = held(id).collected(which, Helsinki.day(clock.instant()));
        if (collected) {
            auditing.note(AuditAct.COLLECTED_AS_PLANNED, id.value());
        }
        return collected;
    }

    private Programme held(ProgrammeId id) {
        return programmes.hold(id).orElseThrow(() -> new NotFound(id));
    }
}
