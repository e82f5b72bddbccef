package fi.rinnalla.web.presence.staff;

import fi.rinnalla.services.presence.DoorSheet;
import fi.rinnalla.services.presence.OnDuty;
import fi.rinnalla.services.presence.RosterWeek;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.presence.DoorCard;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.stream.Stream;

/** Who is at a door in one week. */
public record RosterPage(
        Chrome chrome, DoorSheet sheet, RosterWeek week, RosterForm form, List<Problem> problems, boolean saved)
        implements StaffPage {
    static final String TEMPLATE = "presence/staff/roster";

    public String back() {
        return DoorsPage.URL + "/" + sheet.id();
    }

    public String href() {
        return back() + "/vuorot";
    }

    public String older() {
        return href() + "?viikko=" + week.monday().minusDays(7);
    }

    public String newer() {
        return href() + "?viikko=" + week.monday().plusDays(7);
    }

    public String span() {
        var times = new Times(chrome.voice());
        return times.brief(week.monday()) + "–" + times.date(week.monday().plusDays(6));
    }

    /** Days on which somebody can be there, or was. */
    public List<RosterWeek.Day> days() {
        return week.days().stream()
                .filter(it -> !it.hours().closed() || !it.people().isEmpty())
                .toList();
    }

    public String day(RosterWeek.Day it) {
        return new Times(chrome.voice()).shortDay(it.hours().day());
    }

    public String day(RosterWeek.Taken it) {
        return new Times(chrome.voice()).shortDay(it.day());
    }

    public String hours(RosterWeek.Day it) {
        return it.hours().closed()
                ? say("hours.roster.closed")
                : TypedHours.written(it.hours().slots());
    }

    public String person(OnDuty it) {
        var name = DoorCard.person(it, chrome.voice());
        if (it.away()) {
            return say("hours.roster.away", "person", name);
        }
        return it.standsIn() ? say("hours.roster.stands_in", "person", name) : name;
    }

    public Field field(String name) {
        return Field.of(name, say("hours.field." + name))
                .holding(form.fields().text(name))
                .among(problems);
    }

    public Field nameField() {
        return field("firstname").hinted(say("hours.field.firstname.hint"));
    }

    public List<Choice> choices() {
        var times = new Times(chrome.voice());
        return week.days().stream()
                .filter(it -> !it.hours().closed())
                .map(it -> it.hours().day())
                .map(it -> Choice.of(
                        it.toString(),
                        times.shortDay(it),
                        it.toString().equals(form.fields().text("day"))))
                .toList();
    }

    public List<Choice> roles() {
        return RosterForm.ROLES.stream()
                .map(it -> Choice.of(
                        Typed.low(it),
                        say("role." + Typed.low(it) + ".one"),
                        form.role().filter(it::equals).isPresent()))
                .toList();
    }

    /** Nobody, or one of those who were to be there this week. */
    public List<Choice> insteadOf() {
        var none = Choice.of(
                "",
                say("hours.field.instead.none"),
                form.fields().text("instead").isEmpty());
        var each = week.days().stream()
                .flatMap(day -> day.people().stream()
                        .filter(it -> !it.away())
                        .map(it -> Choice.of(
                                it.turn().toString(),
                                day(day) + " " + person(it),
                                it.turn().toString().equals(form.fields().text("instead")))));
        return Stream.concat(Stream.of(none), each).toList();
    }
}
