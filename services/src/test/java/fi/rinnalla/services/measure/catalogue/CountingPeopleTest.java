package fi.rinnalla.services.measure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.measure.FeeFacts;
import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.measure.catalogue.ReadyIndicator;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.measure.CountingFees;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What partners were paid, as a figure,")
class CountingPeopleTest {
    private static final Quarter FIRST = Quarter.of("2026Q1");

    private final Map<Quarter, Integer> people = new HashMap<>();

    @Test
    void is_the_sum_of_the_quarters() {
        people.put(FIRST, 5);
        people.put(FIRST.next(), 6);

        assertThat(paid(FIRST.firstDay(), FIRST.next().lastDay()).value()).contains(new BigDecimal("110.00"));
        assertThat(hours(FIRST).value()).contains(new BigDecimal("2.5"));
    }

    @Test
    void is_nothing_where_a_year_less_three_quarters_would_tell_of_the_few_in_the_fourth() {
        people.put(FIRST, 5);
        people.put(FIRST.next(), 4);

        assertThat(paid(FIRST.firstDay(), FIRST.next().lastDay()).value()).isEmpty();
        assertThat(paid(FIRST.firstDay(), FIRST.lastDay()).value()).isPresent();
    }

    @Test
    void is_nothing_of_days_that_are_no_quarters() {
        people.put(FIRST, 9);

        assertThat(paid(FIRST.firstDay(), FIRST.lastDay().minusDays(1)).value()).isEmpty();
    }

    private Counted paid(LocalDate first, LocalDate last) {
        return counting().count(ReadyIndicator.FEES_PAID, new ProgrammeId(UUID.randomUUID()), new Span(first, last));
    }

    private Counted hours(Quarter quarter) {
        return counting().count(ReadyIndicator.VOLUNTEER_HOURS, new ProgrammeId(UUID.randomUUID()), Span.of(quarter));
    }

    private CountingPeople counting() {
        return new CountingPeople(null, null, null, new CountingFees(new TenEurosEach()));
    }

    /** Each was paid ten euros, and gave half an hour. */
    private final class TenEurosEach implements FeeFacts {
        @Override
        public List<Paid> paid(LocalDate first, LocalDate last) {
            return each(first).map(it -> new Paid(it, new Cents(1000))).toList();
        }

        @Override
        public List<Given> given(LocalDate first, LocalDate last) {
            return each(first).map(it -> new Given(it, 30)).toList();
        }

        private Stream<PartnerId> each(LocalDate first) {
            return IntStream.range(0, people.getOrDefault(Quarter.of(first), 0))
                    .mapToObj(it -> new PartnerId(UUID.randomUUID()));
        }
    }
}
