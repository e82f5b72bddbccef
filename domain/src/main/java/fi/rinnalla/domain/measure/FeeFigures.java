package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.measure.FeeFacts.Given;
import fi.rinnalla.domain.measure.FeeFacts.Paid;
import fi.rinnalla.domain.shared.Cents;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The one definition of {@code fees-paid} and {@code volunteer-hours}. Fees count on the day their list was paid, without
 * what was paid for ways; hours on the day the work was done. Of fewer than five people neither is said: it would tell what
 * one of them earns.
 *
 * @param feesPaid empty where it is not said
 * @param volunteerMinutes empty where it is not said
 */
public record FeeFigures(Optional<Cents> feesPaid, Optional<Integer> volunteerMinutes) {
    public static final int FEWEST_PEOPLE = 5;

    public static FeeFigures of(List<Paid> paid, List<Given> given) {
        return new FeeFigures(
                said(
                        paid.stream().map(Paid::to).distinct().count(),
                        Cents.sum(paid.stream().map(Paid::cents).toList())),
                said(
                        given.stream().map(Given::by).distinct().count(),
                        sum(given.stream().map(Given::minutes).toList())));
    }

    /** That there was nothing tells nothing of anybody. */
    private static <T> Optional<T> said(long people, T figure) {
        return people == 0 || people >= FEWEST_PEOPLE ? Optional.of(figure) : Optional.empty();
    }

    private static int sum(Collection<Integer> all) {
        return all.stream().mapToInt(Integer::intValue).sum();
    }
}
