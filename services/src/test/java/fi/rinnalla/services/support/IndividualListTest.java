package fi.rinnalla.services.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.domain.support.Counted;
import fi.rinnalla.domain.support.IndividualKind;
import fi.rinnalla.domain.support.IndividualPlace;
import fi.rinnalla.domain.support.IndividualRow;
import fi.rinnalla.domain.support.IndividualSupports;
import fi.rinnalla.domain.support.RatedCount;
import fi.rinnalla.domain.support.RatedMoment;
import fi.rinnalla.domain.support.RatedQuestion;
import fi.rinnalla.domain.support.Rating;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.services.shelf.Workplace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** It is Monday the second of March 2026. */
@DisplayName("The list of those who are supported alone")
class IndividualListTest {
    private static final int MANY = SeeingIndividualSupport.ON_A_PAGE + 1;

    private final Workplace place = new Workplace();
    private final CountsOnAShelf counts = new CountsOnAShelf();
    private final Many supports = new Many();
    private final SeeingIndividualSupport seeing = new SeeingIndividualSupport(supports, counts, place.clock);

    @Test
    void has_pages_and_each_says_where_the_next_begins() {
        var first = list(Optional.empty());
        assertThat(first.rows()).hasSize(SeeingIndividualSupport.ON_A_PAGE);
        assertThat(first.all()).isEqualTo(MANY);

        var second = list(IndividualPlace.parse(first.next().orElseThrow().toString()));
        assertThat(second.rows()).hasSize(1).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.next()).as("it is the last").isEmpty();
        assertThat(second.all()).isEqualTo(MANY);
        assertThat(IndividualPlace.parse("99")).as("no place").isEmpty();
    }

    @Test
    void counts_this_year_alone() {
        counts.add(Counted.MEETING_HELD, LocalDate.parse("2025-12-31"), 1);
        counts.add(Counted.MEETING_HELD, LocalDate.parse("2026-03-01"), 1);

        assertThat(list(Optional.empty()).counted()).isEqualTo(Map.of(Counted.MEETING_HELD, 1));
    }

    @Test
    void shows_what_was_answered_when_the_year_is_over_and_enough_have_answered() {
        answer(RatedQuestion.HEARD, 2025, Floor.PEOPLE);
        answer(RatedQuestion.KNOWS_NEXT, 2025, Floor.PEOPLE - 1);
        answer(RatedQuestion.HEARD, 2026, Floor.PEOPLE);

        assertThat(list(Optional.empty()).answered())
                .containsExactly(new RatedCount(
                        RatedMoment.AFTER_MEETING, RatedQuestion.HEARD, List.of(0, 0, Floor.PEOPLE, 0, 0)));
    }

    @Test
    void says_on_the_first_page_of_the_day_what_is_today_to_whoever_carries_requests() {
        assertThat(today(Role.WORKER)).hasSize(MANY);
        assertThat(today(Role.EXPERIENCE_PARTNER)).isEmpty();
    }

    private List<IndividualRow> today(Role role) {
        var caller = place.caller(new StaffId(UUID.randomUUID()), role);
        return new SeeingSupportToday(supports, caller, place.clock).today();
    }

    private IndividualList list(Optional<IndividualPlace> after) {
        return seeing.list(IndividualSupports.Filter.ALL, after);
    }

    private void answer(RatedQuestion question, int year, int times) {
        for (var n = 0; n < times; n++) {
            counts.answer(RatedMoment.AFTER_MEETING, new Rating(Map.of(question, 3)), year);
        }
    }

    /** One more than there is room for on a page. */
    private static final class Many implements IndividualSupports {
        private final List<IndividualRow> all = IntStream.range(0, MANY)
                .mapToObj(n -> new IndividualRow(
                        IndividualKind.MEETING, RequestId.random(), Optional.empty(), true, "PLANNED", 0, 0))
                .toList();

        @Override
        public List<IndividualRow> page(Filter filter, Optional<IndividualPlace> after, int limit) {
            var first = after.map(it ->
                            all.stream().map(IndividualRow::place).toList().indexOf(it) + 1)
                    .orElse(0);
            return all.stream().skip(first).limit(limit).toList();
        }

        @Override
        public int count(Filter filter) {
            return all.size();
        }

        @Override
        public List<IndividualRow> on(LocalDate day) {
            return all;
        }
    }
}
