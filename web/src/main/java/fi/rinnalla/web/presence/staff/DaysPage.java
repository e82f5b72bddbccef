package fi.rinnalla.web.presence.staff;

import fi.rinnalla.domain.presence.Why;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.DaysWish;
import fi.rinnalla.services.presence.DoorSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The form for days unlike the week. */
public record DaysPage(Chrome chrome, DoorSheet sheet, DaysForm form, List<Language> languages, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "presence/staff/days";

    public String back() {
        return DoorsPage.URL + "/" + sheet.id();
    }

    public Field field(String name) {
        return Field.of(name, say("hours.field." + name))
                .holding(form.fields().text(name))
                .among(problems);
    }

    public Field hinted(String name) {
        return field(name).hinted(say("hours.field." + name + ".hint"));
    }

    public Field kindField() {
        return Field.of("kind", say("hours.field.days")).among(problems);
    }

    /** A line has no elsewhere. */
    public List<Choice> kinds() {
        return Arrays.stream(DaysWish.Kind.values())
                .filter(it -> sheet.isPlace() || it != DaysWish.Kind.MOVED)
                .map(it -> Choice.of(
                        Typed.low(it),
                        say("hours.field.days." + Typed.low(it)),
                        form.kind().filter(it::equals).isPresent()))
                .toList();
    }

    public List<Choice> whys() {
        var none = Choice.of(
                "", say("hours.field.why.none"), form.fields().text("why").isEmpty());
        var each = Arrays.stream(Why.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        say("hours.field.why." + Typed.low(it)),
                        Typed.low(it).equals(form.fields().text("why"))));
        return Stream.concat(Stream.of(none), each).toList();
    }

    public Field wordsField(Language language) {
        return Field.of(
                        Sent.name("words", language),
                        say("hours.field.words.in", "language", say("portal.language." + language.path())))
                .holding(form.fields().text(Sent.name("words", language)))
                .among(problems);
    }
}
