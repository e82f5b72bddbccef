package fi.rinnalla.domain.partner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that is asked of those who commit themselves, and until when what somebody has signed is enough. */
public record CommitmentRules(List<CommitmentRule> all) {
    public CommitmentRules {
        all = List.copyOf(all);
    }

    public static CommitmentRules of(Collection<CommitmentVersion> versions) {
        return new CommitmentRules(
                versions.stream().flatMap(it -> it.rule().stream()).toList());
    }

    /**
     * The last day of being committed to every text that is in force; before today where something has run out, empty
     * where something was never signed. Where no text is in force, paper alone speaks.
     */
    public Optional<LocalDate> lastDay(Collection<CommitmentProof> proofs, LocalDate today) {
        if (Stream.of(CommitmentKind.values())
                .anyMatch(it -> isInForce(it, today) && lastDay(it, proofs).isEmpty())) {
            return Optional.empty();
        }
        var paper = Stream.of(CommitmentKind.values()).anyMatch(it -> isInForce(it, today))
                ? Stream.<LocalDate>empty()
                : Stream.of(onPaper(proofs));
        var texts = Stream.of(CommitmentKind.values()).flatMap(it -> bound(it, proofs).stream());
        return Stream.concat(paper, texts).min(Comparator.naturalOrder()).filter(it -> !it.equals(LocalDate.MIN));
    }

    /** Where neither text nor paper has been signed, there never was a last day. */
    private static LocalDate onPaper(Collection<CommitmentProof> proofs) {
        return proofs.stream()
                .filter(it -> it.kind().isEmpty())
                .map(it -> it.signedOn().plusMonths(ExperiencePartner.MONTHS_COMMITTED))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** A text that comes later is asked for from its day on, however long ago what it needs has run out. */
    private Optional<LocalDate> bound(CommitmentKind kind, Collection<CommitmentProof> proofs) {
        return firstDay(kind)
                .map(it -> it.minusDays(1))
                .map(before ->
                        lastDay(kind, proofs).filter(it -> it.isAfter(before)).orElse(before));
    }

    private boolean isInForce(CommitmentKind kind, LocalDate day) {
        return firstDay(kind).filter(it -> !it.isAfter(day)).isPresent();
    }

    private Optional<LocalDate> firstDay(CommitmentKind kind) {
        return all.stream()
                .filter(it -> it.kind() == kind)
                .map(CommitmentRule::from)
                .min(Comparator.naturalOrder());
    }

    /** Until when what was signed of that kind holds. */
    public Optional<LocalDate> lastDay(CommitmentKind kind, Collection<CommitmentProof> proofs) {
        return proofs.stream()
                .filter(it -> it.speaksOf(kind))
                .map(it -> it.lastDay(kind, all))
                .max(Comparator.naturalOrder());
    }
}
