package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.training.ApplicationState;
import fi.rinnalla.services.training.CohortSheet.Member;
import fi.rinnalla.web.training.staff.CohortPage.ToDo;
import java.util.List;
import java.util.stream.Stream;

/** What waits for somebody in a group in training: who applied, what is to be marked, what is to be made up. */
record CohortToDos(CohortPage page) {
    List<ToDo> all() {
        return Stream.of(unread(), toMark(), toMakeUp()).flatMap(it -> it).toList();
    }

    private Stream<ToDo> unread() {
        var unread = page.it().applicants().stream()
                .filter(one -> one.state() == ApplicationState.RECEIVED)
                .count();
        return unread == 0 ? Stream.empty() : Stream.of(new ToDo(count("cohort.waiting", unread), "#hakijat"));
    }

    private Stream<ToDo> toMark() {
        return page.it().toMark().stream()
                .map(it -> new ToDo(page.say("cohort.todo.mark", "session", page.when(it)), page.attendance(it)));
    }

    private Stream<ToDo> toMakeUp() {
        return page.it().members().stream()
                .filter(it -> it.isExpected() && page.absences(it) > 0)
                .map(this::toMakeUp);
    }

    private ToDo toMakeUp(Member it) {
        return new ToDo(count("cohort.todo.makeup", page.absences(it), "name", it.called()), page.href(it));
    }

    private String count(String key, long n, Object... named) {
        return page.chrome().voice().count(key, n, named);
    }
}
