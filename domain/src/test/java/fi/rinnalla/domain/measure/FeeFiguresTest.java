package fi.rinnalla.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.measure.FeeFacts.Given;
import fi.rinnalla.domain.measure.FeeFacts.Paid;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Cents;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was paid and what was given")
class FeeFiguresTest {
    private final List<PartnerId> five =
            Stream.generate(() -> new PartnerId(UUID.randomUUID())).limit(5).toList();

    @Test
    void is_said_of_five_people_and_of_nobody_and_of_no_number_between() {
        assertThat(paid(0).feesPaid()).contains(Cents.NONE);
        for (var people = 1; people < 5; people++) {
            assertThat(paid(people).feesPaid()).isEmpty();
        }
        assertThat(paid(5).feesPaid()).contains(Cents.of(5000));
    }

    @Test
    void counts_people_and_not_lines() {
        var lines = Stream.generate(() -> new Given(five.get(0), 60)).limit(9).toList();

        assertThat(FeeFigures.of(List.of(), lines).volunteerMinutes()).isEmpty();
    }

    @Test
    void counts_what_was_taken_back() {
        var all = Stream.concat(
                        five.stream().map(it -> new Paid(it, Cents.of(1000))),
                        Stream.of(new Paid(five.get(0), new Cents(-250))))
                .toList();

        assertThat(FeeFigures.of(all, List.of()).feesPaid()).contains(Cents.of(4750));
    }

    private FeeFigures paid(int people) {
        return FeeFigures.of(
                five.stream()
                        .limit(people)
                        .map(it -> new Paid(it, Cents.of(1000)))
                        .toList(),
                List.of());
    }
}
