package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.services.codevelopment.group.SeeingMeetingsThatWait;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Meetings within a week that are not ready, and minutes that wait. */
@Dependent
class GroupMeetingsToday implements WaitsToday {
    @Inject
    private SeeingMeetingsThatWait meetings;

    @Override
    public Urgency urgency() {
        return Urgency.IN_ORDER;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        var waiting = meetings.waiting();
        var all = new ArrayList<ToDo>();
        all.addAll(toDo(voice, waiting.unprepared(), "devgroup.wait.unprepared"));
        all.addAll(toDo(voice, waiting.unfinished(), "devgroup.wait.unfinished"));
        return all;
    }

    /** Straight to the first of them. */
    private static List<ToDo> toDo(Voice voice, List<GroupMeetingId> meetings, String words) {
        return meetings.stream()
                .findFirst()
                .map(it -> ToDo.counted(
                        voice,
                        meetings.size(),
                        "devgroup.nav",
                        words,
                        "devgroup.wait.go",
                        MeetingsController.URL + "/" + it.value()))
                .orElse(List.of());
    }
}
