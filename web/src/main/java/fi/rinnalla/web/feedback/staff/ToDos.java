package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What waits in the other rooms, most pressing first; nothing where nothing waits. Each room brings its own. */
@Dependent
class ToDos {
    @Inject
    private Instance<WaitsToday> rooms;

    List<ToDo> in(Voice voice) {
        return sorted(rooms.stream(), voice);
    }

    static List<ToDo> sorted(Stream<WaitsToday> rooms, Voice voice) {
        return rooms.sorted(Comparator.comparing(WaitsToday::urgency))
                .flatMap(it -> it.toDos(voice).stream())
                .toList();
    }
}
