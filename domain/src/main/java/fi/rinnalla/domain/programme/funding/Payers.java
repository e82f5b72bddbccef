package fi.rinnalla.domain.programme.funding;

import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.GrantLine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who pays for what on a day: as it was said; where nothing was, the one grant that pays on that day. Where several do and nobody has
 * said how, nobody is guessed.
 */
public record Payers(List<Entry<GrantLine>> grants, Map<ActivityId, List<SaidSplit>> said) {

    public static Payers of(List<Entry<GrantLine>> grants, Collection<FundingSplit> splits) {
        return new Payers(
                grants,
                splits.stream()
                        .collect(Collectors.groupingBy(
                                FundingSplit::activity, Collectors.mapping(FundingSplit::said, Collectors.toList()))));
    }

    public Optional<Split> of(Occurrence it) {
        return it.activity().isPresent()
                ? of(it.activity().get(), it.day())
                : it.funding().flatMap(words -> named(words, it.day()));
    }

    public Optional<Split> of(ActivityId activity, LocalDate day) {
        return SaidSplit.ruling(said.getOrDefault(activity, List.of()), day)
                .map(SaidSplit::split)
                .or(() -> alone(day));
    }

    private Optional<Split> alone(LocalDate day) {
        return only(grants.stream().filter(it -> it.line().paysOn(day)).toList());
    }

    /** A day that was closed with the name of a funder is paid by its grant, where it has but one on that day. */
    private Optional<Split> named(String words, LocalDate day) {
        return only(grants.stream()
                        .filter(it -> it.line().called().equals(words))
                        .toList())
                .or(() -> only(grants.stream()
                        .filter(it ->
                                it.line().paysOn(day) && it.line().funder().equals(words))
                        .toList()));
    }

    private static Optional<Split> only(List<Entry<GrantLine>> all) {
        return all.size() == 1 ? Optional.of(all.get(0)).map(Entry::id).map(Split::all) : Optional.empty();
    }
}
