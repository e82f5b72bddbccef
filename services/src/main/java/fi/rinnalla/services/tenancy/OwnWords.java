package fi.rinnalla.services.tenancy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One of the organisation's own texts in one language.
 *
 * @param reviewer the role that has signed it; empty until somebody has
 */
public record OwnWords(String body, Optional<String> reviewer, Optional<LocalDate> reviewedOn) {
    public static OwnWords unsigned(String body) {
        return new OwnWords(body, Optional.empty(), Optional.empty());
    }

    /** Signed before and unchanged, it stays signed by whoever has signed it. */
    public OwnWords signed(Optional<OwnWords> before, String by, LocalDate today) {
        return before.filter(it -> it.isSigned() && it.body().equals(body))
                .orElseGet(() -> new OwnWords(body, Optional.of(by), Optional.of(today)));
    }

    public boolean isSigned() {
        return reviewer.isPresent();
    }
}
