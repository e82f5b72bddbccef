package fi.rinnalla.domain.survey.measure;

import static fi.rinnalla.domain.gathering.ExitQuestion.HEARD;
import static fi.rinnalla.domain.gathering.ExitQuestion.INFORMED;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Figures;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("How it went, among organisations,")
class SlipFiguresTest {
    private static final AskedAt PLACE = AskedAt.of(DoorId.of(new PlaceId(UUID.randomUUID())));
    private static final AskedAt OTHER_PLACE = AskedAt.of(DoorId.of(new PlaceId(UUID.randomUUID())));
    private static final AskedAt LINE = AskedAt.of(DoorId.of(new LineId(UUID.randomUUID())));
    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());

    @Test
    void is_counted_of_slips_alone() {
        var counted = SlipFigures.of(List.of(tally(PLACE, true, HEARD, 5, 7), tally(PLACE, false, HEARD, 5, 100)));

        assertThat(of(counted, Indicator.EXIT_HEARD, "visits-yes")).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void is_a_yes_from_the_fourth_step_on(int step) {
        var counted = SlipFigures.of(List.of(tally(LINE, true, INFORMED, step, 1)));

        assertThat(of(counted, Indicator.EXIT_INFORMED, "calls-yes")).isEqualTo(step < 4 ? 0 : 1);
        assertThat(of(counted, Indicator.EXIT_INFORMED, "calls-no")).isEqualTo(step < 4 ? 1 : 0);
    }

    @Test
    void is_one_number_for_all_places_and_another_for_each_other_door() {
        var counted = SlipFigures.of(List.of(
                tally(PLACE, true, HEARD, 4, 2),
                tally(OTHER_PLACE, true, HEARD, 5, 3),
                tally(LINE, true, HEARD, 5, 10),
                tally(AskedAt.groupsOf(PROGRAMME), true, HEARD, 5, 20),
                tally(AskedAt.eventsOf(PROGRAMME), true, HEARD, 1, 40)));

        assertThat(of(counted, Indicator.EXIT_HEARD, "visits-yes")).isEqualTo(5);
        assertThat(of(counted, Indicator.EXIT_HEARD, "calls-yes")).isEqualTo(10);
        assertThat(of(counted, Indicator.EXIT_HEARD, "groups-yes")).isEqualTo(20);
        assertThat(of(counted, Indicator.EXIT_HEARD, "events-yes")).isZero();
        assertThat(of(counted, Indicator.EXIT_HEARD, "events-no")).isEqualTo(40);
        assertThat(of(counted, Indicator.EXIT_INFORMED, "visits-yes")).isZero();
    }

    @Test
    void has_a_class_for_each_answer_at_each_door_and_none_for_passing_over() {
        assertThat(bySlips()).hasSize(ExitFigures.FOUR.size()).allSatisfy(it -> {
            assertThat(it.basis()).isEqualTo(Basis.SAMPLE);
            assertThat(it.classes())
                    .containsExactlyElementsOf(Arrays.stream(ExitDoor.values())
                            .flatMap(door -> Stream.of(door.code() + "-yes", door.code() + "-no"))
                            .toList());
        });
    }

    @ParameterizedTest
    @EnumSource(ExitDoor.class)
    void is_a_share_of_its_own_door_only(ExitDoor door) {
        var yes = new Cell(Indicator.EXIT_HEARD, door.code() + "-yes");

        assertThat(yes.whole()).containsExactly(yes, new Cell(Indicator.EXIT_HEARD, door.code() + "-no"));
    }

    @Test
    void stands_beside_the_feedback_of_the_same_quarter() {
        var figures = new Figures(Map.of(Cell.of(Indicator.FEEDBACK_RECEIVED), 3))
                .with(SlipFigures.of(List.of(tally(PLACE, true, HEARD, 4, 2))));

        assertThat(figures.of(Cell.of(Indicator.FEEDBACK_RECEIVED))).isEqualTo(3);
        assertThat(figures.of(Indicator.EXIT_HEARD)).containsExactly(2, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void is_told_where_one_was_and_found_there_again() {
        for (var at : List.of(PLACE, LINE, AskedAt.groupsOf(PROGRAMME), AskedAt.eventsOf(PROGRAMME))) {
            assertThat(tally(at, true, HEARD, 4, 1).at()).isEqualTo(at);
        }
        assertThat(AskedAt.groupsOf(PROGRAMME).key())
                .isNotEqualTo(AskedAt.eventsOf(PROGRAMME).key());
    }

    private static List<Indicator> bySlips() {
        return Arrays.stream(Indicator.values()).filter(Indicator::bySlips).toList();
    }

    private static int of(Map<Cell, Integer> counted, Indicator indicator, String division) {
        return counted.getOrDefault(new Cell(indicator, division), 0);
    }

    private static DoorTally tally(AskedAt at, boolean coded, ExitQuestion question, int step, int many) {
        var tally = DoorTally.of(at, Quarter.of("2026Q3"), coded, question);
        IntStream.range(0, many).forEach(it -> tally.add(step));
        return tally;
    }
}
