package fi.rinnalla.domain.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.gathering.SeatOutcome.Seated;
import fi.rinnalla.domain.shared.Floor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever stands on the screen of those who run a group is made of these results and of nothing else. */
@Label("What was answered at the start and at the end")
class StartAndEndLawsTest {
    private static final Instant BEFORE = Instant.parse("2026-11-23T10:00:00Z");
    private static final Meeting FIRST = on("2026-12-03");
    private static final Meeting LAST = on("2026-12-10");
    private static final Instant AFTER = Instant.parse("2027-01-10T10:00:00Z");

    @Property(tries = 200)
    void shows_of_a_moment_below_the_floor_the_same_as_if_nobody_had_answered(
            @ForAll Moment few,
            @ForAll @Size(max = Floor.PEOPLE - 1) List<@IntRange(min = 1, max = 5) Integer> below,
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 5) Integer> other) {
        var told = answered(few, below, other);
        var untold = answered(few, List.of(), other);

        assertThat(shown(told)).isEqualTo(shown(untold));
    }

    @Property(tries = 200)
    void shows_a_moment_whatever_was_answered_at_the_other(
            @ForAll Moment one,
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 5) Integer> here,
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 5) Integer> there) {
        var with = answered(one, here, there).questions(one).results(AFTER);
        var without = answered(one, here, List.of()).questions(one).results(AFTER);

        assertThat(with).isEqualTo(without);
    }

    @Property(tries = 200)
    void shows_no_pairs_the_same_answers_from_other_seats_look_the_same(
            @ForAll @Size(min = Floor.PEOPLE, max = 12) List<@IntRange(min = 1, max = 5) Integer> start,
            @ForAll @Size(min = Floor.PEOPLE, max = 12) List<@IntRange(min = 1, max = 5) Integer> end) {
        var backwards = new ArrayList<>(end);
        Collections.reverse(backwards);

        assertThat(shown(answered(Moment.START, start, end)))
                .isEqualTo(shown(answered(Moment.START, start, backwards)));
    }

    private static List<List<ExitResult>> shown(Gathering group) {
        return Arrays.stream(Moment.values())
                .map(it -> group.questions(it).results(AFTER))
                .toList();
    }

    /** @param steps by who sits where, at this moment; {@code others} at the other */
    private static Gathering answered(Moment moment, List<Integer> steps, List<Integer> others) {
        var group = AGroup.withSeats(12, FIRST, LAST);
        group.askAtTheStart(true);
        var seats = new ArrayList<Seat>();
        for (var n = 0; n < 12; n++) {
            seats.add(((Seated) group.line().signUp(AGroup.asked("Nimi " + "abcdefghkmnp".charAt(n)), BEFORE)).seat());
        }
        for (var it : Moment.values()) {
            answer(group.questions(it), seats, it == moment ? steps : others);
        }
        return group;
    }

    private static void answer(Questions questions, List<Seat> seats, List<Integer> steps) {
        var open = questions.asking().orElseThrow().from();
        for (var n = 0; n < steps.size(); n++) {
            var answers = new ExitAnswers(Map.of(ExitQuestion.INFORMED, steps.get(n)));
            assertThat(questions.answer(seats.get(n).id(), answers, open)).isEqualTo(ExitOutcome.COUNTED);
        }
    }

    private static Meeting on(String day) {
        return new Meeting(LocalDate.parse(day), LocalTime.parse("17:30"), LocalTime.parse("19:00"));
    }
}
