package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.training.SessionPlan;
import fi.rinnalla.domain.training.TrainingTheme;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One session or visit, planned or changed.
 *
 * @param removal where it is taken away; empty where it is not there yet
 */
public record SessionEditPage(
        Chrome chrome,
        String heading,
        String action,
        String back,
        String removal,
        SessionForm typed,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "training/staff/sessionedit";

    public Field theme() {
        return Field.of("theme", say("cohort.theme")).among(problems);
    }

    public List<Choice> themes() {
        var each = Arrays.stream(TrainingTheme.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        say("training.theme." + Typed.low(it)),
                        typed.themeTyped().equals(Typed.low(it))));
        var visit = Choice.of(
                SessionForm.VISIT, say("training.visit"), typed.themeTyped().equals(SessionForm.VISIT));
        return Stream.concat(each, Stream.of(visit)).toList();
    }

    public Field field(String name) {
        return Field.of(name, say("cohort.session." + name))
                .hinted(
                        chrome.voice().knows("cohort.session." + name + ".hint")
                                ? say("cohort.session." + name + ".hint")
                                : "")
                .holding(typed.typed(name))
                .among(problems);
    }

    public Field online() {
        return Field.of("online", say("cohort.session.online"));
    }

    public boolean isOnline() {
        return typed.isOnline();
    }

    public int longest() {
        return SessionPlan.LONGEST_TEXT;
    }
}
