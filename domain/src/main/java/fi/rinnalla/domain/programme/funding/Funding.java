package fi.rinnalla.domain.programme.funding;

import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.funding.SplitOutcome.Known;
import fi.rinnalla.domain.programme.funding.SplitOutcome.Refusal;
import fi.rinnalla.domain.programme.funding.SplitOutcome.Refused;
import fi.rinnalla.domain.programme.funding.SplitOutcome.Said;
import fi.rinnalla.domain.shared.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was said of one activity. What is said from a day on holds until something else is said from a later day, or one of its
 * grants ends. What was said of days of a closed quarter stands.
 *
 * @param grants of its programme
 */
public record Funding(Activity activity, List<Entry<GrantLine>> grants, List<FundingSplit> splits) {

    public List<SaidSplit> said() {
        return splits.stream().map(FundingSplit::said).toList();
    }

    /** Decides and changes nothing: what takes whose place is in the outcome. */
    public SplitOutcome say(UUID id, LocalDate since, Split split, LocalDate today) {
        var before =
                splits.stream().filter(it -> it.said().since().equals(since)).findFirst();
        if (before.map(FundingSplit::said)
                .filter(it -> it.split().equals(split) && it.until().equals(until(split)))
                .isPresent()) {
            return new Known();
        }
        return reasonToRefuse(since, split, today)
                .<SplitOutcome>map(Refused::new)
                .orElseGet(() ->
                        new Said(FundingSplit.of(id, activity, new SaidSplit(since, until(split), split)), before));
    }

    private Optional<Refusal> reasonToRefuse(LocalDate since, Split split, LocalDate today) {
        var paying = paying(split);
        if (paying.size() < split.grants().size()) {
            return Optional.of(Refusal.NO_SUCH_GRANT);
        }
        if (!paying.stream().allMatch(it -> it.paysOn(since))) {
            return Optional.of(Refusal.NOT_PAYING_THEN);
        }
        return Quarter.of(since).closed(today)
                        && SaidSplit.ruling(said(), since).isPresent()
                ? Optional.of(Refusal.STANDS)
                : Optional.empty();
    }

    private LocalDate until(Split split) {
        return paying(split).stream()
                .map(GrantLine::last)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private List<GrantLine> paying(Split split) {
        return grants.stream()
                .filter(it -> split.grants().contains(it.id()))
                .map(Entry::line)
                .toList();
    }
}
