package fi.rinnalla.web.feedback.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What waits in the rooms")
class ToDosTest {
    private static final Voice VOICE =
            APage.ofAParent(Language.FI, Chrome.Exit.STRONG).chrome().voice();

    @Test
    void is_told_most_pressing_first_whichever_room_was_asked_first() {
        var rooms = Stream.of(WaitsToday.Urgency.values())
                .sorted(Comparator.reverseOrder())
                .map(it -> room(it, it.name()));

        assertThat(ToDos.sorted(rooms, VOICE))
                .extracting(ToDo::heading)
                .containsExactly(
                        "OWN_ANSWER", "TO_BE_CALLED", "GOING_WRONG", "A_PARENT_WAITS", "AN_ORDER_WAITS", "IN_ORDER");
    }

    @Test
    void is_nothing_where_no_room_has_anything() {
        assertThat(ToDos.sorted(Stream.of(room(WaitsToday.Urgency.IN_ORDER)), VOICE))
                .isEmpty();
    }

    private static WaitsToday room(WaitsToday.Urgency urgency, String... headings) {
        return new WaitsToday() {
            @Override
            public Urgency urgency() {
                return urgency;
            }

            @Override
            public List<ToDo> toDos(Voice voice) {
                return Stream.of(headings)
                        .map(it -> new ToDo(it, List.of(), "", "", false))
                        .toList();
            }
        };
    }
}
