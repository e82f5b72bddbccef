package fi.rinnalla.services.survey.measure;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.survey.measure.DoorTallies;
import fi.rinnalla.domain.survey.measure.ExitCode;
import fi.rinnalla.domain.survey.measure.UnusedCode;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Draws codes for a sheet of slips. They are seen here once and kept nowhere; what is kept are digests without a day or a name. */
@UseCase
@MayBeDoneBy(Permission.HAND_OUT_SLIPS)
public class PrintingSlips {
    public static final int ON_A_SHEET = 24;
    /** So many may lie about. */
    public static final int MOST = 2_000;

    private final DoorTallies tallies;
    private final Auditing auditing;
    private final Caller caller;

    @Inject
    public PrintingSlips(DoorTallies tallies, Auditing auditing, Caller caller) {
        this.tallies = tallies;
        this.auditing = auditing;
        this.caller = caller;
    }

    /** Empty where as many lie about as may. */
    public List<ExitCode> sheet() {
        if (tallies.unused() + ON_A_SHEET > MOST) {
            return List.of();
        }
        var codes = Stream.generate(ExitCode::drawn).limit(ON_A_SHEET).toList();
        codes.forEach(it -> tallies.add(UnusedCode.of(it)));
        auditing.note(AuditAct.PRINTED_SLIPS, caller.tenant().value());
        return codes;
    }

    /** Whoever finds a lost pile can answer with nothing of it. Returns how many were good. */
    public int voidAll() {
        var many = tallies.voidAll();
        auditing.note(AuditAct.VOIDED_SLIPS, caller.tenant().value());
        return many;
    }
}
