package fi.rinnalla.domain.programme.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.shared.Cents;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who pays for what is done")
class PayersTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);
    private static final Entry<GrantLine> WHOLE_YEAR = grant("STEA", LocalDate.of(2026, 1, 1));
    private static final Entry<GrantLine> FROM_SUMMER = grant("Alue", LocalDate.of(2026, 7, 1));
    private static final ActivityId GROUP = new ActivityId(ActivityKind.GATHERING, UUID.randomUUID());
    private static final Split HALVES =
            new Split(List.of(new GrantShare(WHOLE_YEAR.id(), 50), new GrantShare(FROM_SUMMER.id(), 50)));

    @Test
    void is_the_one_grant_that_pays_on_the_day_where_nobody_said_anything() {
        assertThat(payers().of(GROUP, SPRING)).contains(Split.all(WHOLE_YEAR.id()));
    }

    @Test
    void is_not_guessed_where_several_pay_on_the_day() {
        assertThat(payers().of(GROUP, AUTUMN)).isEmpty();
    }

    @Test
    void is_as_was_said_until_one_of_the_grants_has_ended() {
        var payers = payers(new SaidSplit(AUTUMN, LocalDate.of(2026, 12, 31), HALVES));

        assertThat(payers.of(GROUP, AUTUMN.minusDays(1))).isEmpty();
        assertThat(payers.of(GROUP, AUTUMN)).contains(HALVES);
        assertThat(payers.of(GROUP, LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void is_for_a_day_of_a_place_what_was_chosen_when_it_was_closed() {
        assertThat(payers().of(closed("STEA: Kohde", AUTUMN))).contains(Split.all(WHOLE_YEAR.id()));
        assertThat(payers().of(closed("Alue", AUTUMN)))
                .as("the funder's name, and it has one grant then")
                .contains(Split.all(FROM_SUMMER.id()));
        assertThat(payers().of(closed("Alue", SPRING))).isEmpty();
        assertThat(payers().of(closed("Jokin muu", AUTUMN))).isEmpty();
    }

    @Test
    void is_never_less_or_more_than_a_hundred_per_cent() {
        assertThatThrownBy(() -> new Split(List.of(new GrantShare(WHOLE_YEAR.id(), 99))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Split(List.of(new GrantShare(WHOLE_YEAR.id(), 50), new GrantShare(WHOLE_YEAR.id(), 50))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Payers payers(SaidSplit... said) {
        return new Payers(List.of(WHOLE_YEAR, FROM_SUMMER), Map.of(GROUP, List.of(said)));
    }

    private static Occurrence closed(String funding, LocalDate day) {
        return new Occurrence(WorkKind.PLACE_DAY, Optional.empty(), day, 0, 0, Optional.of(funding));
    }

    private static Entry<GrantLine> grant(String funder, LocalDate first) {
        return new Entry<>(
                new EntryId(UUID.randomUUID()),
                new GrantLine(funder, "Kohde", "", Cents.of(1), first, LocalDate.of(2026, 12, 31)));
    }
}
