package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.CommitmentKind;
import fi.rinnalla.domain.partner.CommitmentVersion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which version of a kind is signed on a day, and which one comes after it. */
final class InForce {
    private InForce() {}

    static Optional<CommitmentVersion> of(CommitmentKind kind, List<CommitmentVersion> all, LocalDate day) {
        return all.stream()
                .filter(it -> it.kind() == kind && it.isInForceOn(day))
                .max(Comparator.comparing(CommitmentVersion::number));
    }

    static Optional<CommitmentVersion> after(CommitmentKind kind, List<CommitmentVersion> all, LocalDate day) {
        return all.stream()
                .filter(it -> it.kind() == kind && !it.isDraft() && !it.isInForceOn(day))
                .min(Comparator.comparing(CommitmentVersion::number));
    }
}
