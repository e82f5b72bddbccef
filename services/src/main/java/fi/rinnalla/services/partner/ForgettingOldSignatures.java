package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.CommitmentSignature;
import fi.rinnalla.domain.partner.Commitments;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** A signature goes a year after it has run out, its name first. Until then it shows what somebody had committed themselves to. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 86_400)
public class ForgettingOldSignatures implements HouseJob {
    private static final int AT_ONCE = 50;

    private final Commitments commitments;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ForgettingOldSignatures(Commitments commitments, Seals seals, Auditing auditing, Clock clock) {
        this.commitments = commitments;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    @Override
    public int run() {
        var old = commitments.signedBefore(Retention.SIGNATURE.goesBefore(Helsinki.day(clock.instant())), AT_ONCE);
        old.forEach(this::forget);
        return old.size();
    }

    private void forget(CommitmentSignature it) {
        seals.destroy(it.key());
        commitments.remove(it);
        auditing.note(AuditAct.ERASED_BY_RETENTION, it.id());
    }
}
