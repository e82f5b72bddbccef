package fi.rinnalla.web.story.staff;

import fi.rinnalla.services.story.SeeingWhatStoriesNeed;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What owners have answered, copies that no button takes back, and what soon is no longer out. */
@Dependent
class StoriesToday implements WaitsToday {
    @Inject
    private SeeingWhatStoriesNeed seeing;

    @Override
    public Urgency urgency() {
        return Urgency.IN_ORDER;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        var needed = seeing.today();
        return Stream.of(
                        todo(voice, needed.answered(), "answered", StaffStoriesController.PATH),
                        todo(voice, needed.copies(), "copies", StaffStoriesController.PATH),
                        todo(voice, needed.ending(), "ending", StaffStoriesController.PATH),
                        todo(voice, needed.publicationsEnding(), "publications", OwnPublicationsController.PATH))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ToDo> todo(Voice voice, int n, String what, String href) {
        return ToDo.counted(voice, n, "telling.nav", "telling.todo." + what, "telling.todo.go", href);
    }
}
