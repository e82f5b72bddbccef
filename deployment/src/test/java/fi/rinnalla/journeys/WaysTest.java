package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ways to look at pages")
class WaysTest {
    /** About as many as there are states of pages. */
    private static final int TURNS = 96;

    @Test
    void see_one_state_in_every_organisation_language_colour_scheme_and_width_and_without_script() {
        IntStream.range(0, TURNS).mapToObj(Way::all).forEach(ways -> {
            assertThat(kinds(ways, Way::tenant)).isEqualTo(3);
            assertThat(kinds(ways, Way::language)).isEqualTo(4);
            assertThat(kinds(ways, Way::scheme)).isEqualTo(2);
            assertThat(kinds(ways, Way::width)).isEqualTo(4);
            assertThat(kinds(ways, Way::script)).isEqualTo(2);
        });
    }

    @Test
    void see_a_page_of_those_who_work_there_in_every_organisation_in_light_and_dark_and_without_script() {
        IntStream.range(0, TURNS).mapToObj(Way::atWork).forEach(ways -> {
            assertThat(kinds(ways, Way::tenant)).isEqualTo(3);
            assertThat(kinds(ways, Way::scheme)).isEqualTo(2);
            assertThat(kinds(ways, Way::script)).isEqualTo(2);
        });
    }

    @Test
    void see_over_many_states_every_language_in_every_width_and_colour_scheme() {
        for (var ways : List.of(over(Way::all), over(Way::atWork), over(turn -> Way.pair(turn, Way.LANGUAGES)))) {
            assertThat(kinds(ways, it -> it.language() + it.width())).isEqualTo(16);
            assertThat(kinds(ways, it -> it.language() + it.scheme())).isEqualTo(8);
            assertThat(kinds(ways, it -> it.width() + " " + it.scheme())).isEqualTo(8);
            assertThat(kinds(ways, it -> it.tenant() + it.width())).isEqualTo(12);
            assertThat(kinds(ways, it -> it.tenant() + it.language())).isEqualTo(12);
        }
    }

    @Test
    void go_to_other_media_for_states_that_there_are() {
        assertThat(PageStates.all().stream().map(PageState::name))
                .doesNotHaveDuplicates()
                .containsAll(PageStates.ON_OTHER_MEDIA);
        assertThat(PageStates.all().stream().flatMap(it -> it.ways(0).stream()).map(Way::medium))
                .contains(Way.Medium.values());
    }

    private static List<Way> over(Function<Integer, List<Way>> ways) {
        return Stream.iterate(0, it -> it + 1)
                .limit(TURNS)
                .flatMap(it -> ways.apply(it).stream())
                .toList();
    }

    private static long kinds(List<Way> ways, Function<Way, Object> what) {
        return ways.stream().map(what).distinct().count();
    }
}
