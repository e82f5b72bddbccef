package fi.rinnalla.web.presence.staff;

import fi.rinnalla.services.presence.DoorSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/** The form for other weekly hours. */
public record WeekPage(Chrome chrome, DoorSheet sheet, WeekForm form, List<Problem> problems) implements StaffPage {
    static final String TEMPLATE = "presence/staff/week";

    public String back() {
        return DoorsPage.URL + "/" + sheet.id();
    }

    public Field fromField() {
        return Field.of(WeekForm.FROM, say("hours.field.from"))
                .hinted(say("hours.field.from.hint"))
                .holding(form.fields().text(WeekForm.FROM))
                .among(problems);
    }

    public List<Field> days() {
        return Arrays.stream(DayOfWeek.values()).map(this::day).toList();
    }

    private Field day(DayOfWeek day) {
        return Field.of(WeekForm.name(day), WeekForm.weekday(day, chrome.voice()))
                .holding(form.fields().text(WeekForm.name(day)))
                .among(problems);
    }
}
