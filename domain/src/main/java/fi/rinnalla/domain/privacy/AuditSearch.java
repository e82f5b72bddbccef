package fi.rinnalla.domain.privacy;

import fi.rinnalla.domain.shared.AuditAct;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is looked for in the audit.
 *
 * @param first the first day, in Helsinki
 * @param last the last day
 * @param before only lines that stand earlier in the chain than this one
 */
public record AuditSearch(
        Optional<AuditAct> act, Optional<LocalDate> first, Optional<LocalDate> last, Optional<Long> before) {
    public static final AuditSearch EVERYTHING =
            new AuditSearch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public AuditSearch from(long number) {
        return new AuditSearch(act, first, last, Optional.of(number));
    }
}
