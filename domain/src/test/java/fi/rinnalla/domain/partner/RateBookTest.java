package fi.rinnalla.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Uuid7;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The book of rates")
class RateBookTest {
    private static final LocalDate SPRING = LocalDate.parse("2026-03-01");
    private static final LocalDate AUTUMN = LocalDate.parse("2026-09-01");

    @Test
    void says_on_each_day_what_began_last_before_it() {
        var book = new RateBook(List.of(meeting(AUTUMN, 3000, 2), meeting(SPRING, 2500, 1)));

        assertThat(book.on(SPRING.minusDays(1), WorkKind.MEETING)).isEmpty();
        assertThat(cents(book, SPRING)).isEqualTo(2500);
        assertThat(cents(book, AUTUMN.minusDays(1))).isEqualTo(2500);
        assertThat(cents(book, AUTUMN)).isEqualTo(3000);
        assertThat(book.on(AUTUMN, WorkKind.CALL)).isEmpty();
    }

    @Test
    void takes_of_two_that_began_together_the_one_written_later_in_whatever_order_it_reads_them() {
        var rates = new ArrayList<>(List.of(meeting(SPRING, 2500, 1), meeting(SPRING, 2600, 2)));
        assertThat(cents(new RateBook(rates), SPRING)).isEqualTo(2600);

        Collections.reverse(rates);
        assertThat(cents(new RateBook(rates), SPRING)).isEqualTo(2600);
    }

    @Test
    void ends_a_fee_with_a_rate_of_nothing() {
        var book = new RateBook(List.of(meeting(SPRING, 2500, 1), meeting(AUTUMN, 0, 2)));

        assertThat(book.on(AUTUMN, WorkKind.MEETING)).isEmpty();
        assertThat(cents(book, AUTUMN.minusDays(1))).isEqualTo(2500);
    }

    @Test
    void pays_a_way_by_the_kilometre_and_nothing_else() {
        assertThatThrownBy(() -> rate(Optional.empty(), FeeBasis.HOUR, SPRING, 57, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rate(Optional.of(WorkKind.CALL), FeeBasis.KILOMETRE, SPRING, 57, 1))
                .isInstanceOf(IllegalArgumentException.class);

        var book = new RateBook(List.of(rate(Optional.empty(), FeeBasis.KILOMETRE, SPRING, 57, 1)));
        assertThat(book.forAWayOn(SPRING).orElseThrow().of(10_000)).isEqualTo(Cents.of(570));
    }

    private static long cents(RateBook book, LocalDate day) {
        return book.on(day, WorkKind.MEETING).orElseThrow().each().value();
    }

    private static FeeRate meeting(LocalDate from, long cents, int turn) {
        return rate(Optional.of(WorkKind.MEETING), FeeBasis.HOUR, from, cents, turn);
    }

    private static FeeRate rate(Optional<WorkKind> kind, FeeBasis per, LocalDate from, long cents, int turn) {
        return FeeRate.of(
                new FeeRateId(Uuid7.at(Instant.parse("2026-01-01T10:00:00Z").plusSeconds(turn))),
                kind,
                new Rate(Cents.of(cents), per),
                from,
                new StaffId(UUID.randomUUID()),
                Digest.of("form " + turn));
    }
}
