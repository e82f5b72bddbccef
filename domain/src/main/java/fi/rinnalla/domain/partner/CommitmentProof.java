package fi.rinnalla.domain.partner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That somebody has committed themselves.
 *
 * @param kind empty for a commitment on paper, which speaks of all of them as they stood that day
 */
public record CommitmentProof(Optional<CommitmentKind> kind, int number, LocalDate signedOn) {
    public static CommitmentProof onPaper(LocalDate signedOn) {
        return new CommitmentProof(Optional.empty(), 0, signedOn);
    }

    public boolean speaksOf(CommitmentKind asked) {
        return kind.map(asked::equals).orElse(true);
    }

    /** The last day on which it holds for that kind: two years, or less where a newer version asks everybody. */
    LocalDate lastDay(CommitmentKind asked, Collection<CommitmentRule> rules) {
        return Stream.concat(
                        Stream.of(signedOn.plusMonths(ExperiencePartner.MONTHS_COMMITTED)),
                        rules.stream()
                                .filter(it -> it.kind() == asked && isOlderThan(it))
                                .flatMap(it -> it.againBy().stream()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    boolean isOlderThan(CommitmentRule rule) {
        return kind.isPresent() ? rule.number() > number : rule.from().isAfter(signedOn);
    }
}
