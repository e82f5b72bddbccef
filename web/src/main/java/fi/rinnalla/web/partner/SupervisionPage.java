package fi.rinnalla.web.partner;

import fi.rinnalla.domain.support.SupervisedBy;
import fi.rinnalla.services.support.SupervisionRow;
import fi.rinnalla.services.support.SupervisionSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;

/** A partner's supervision: when it was, and a form for one more. No content. */
public record SupervisionPage(
        Chrome chrome, SupervisionSheet sheet, SupervisionForm typed, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "partner/supervision";

    public String back() {
        return PartnersPage.URL + "/" + sheet.partner().id().value();
    }

    public String called() {
        return sheet.partner().profile().called();
    }

    public String action() {
        return back() + "/tyonohjaus";
    }

    public String day(SupervisionRow it) {
        return new Times(chrome.voice()).date(it.heldOn());
    }

    public String what(SupervisionRow it) {
        return say(
                it.together() > 1 ? "relation.supervision.row.group" : "relation.supervision.row",
                "minutes",
                it.minutes(),
                "by",
                say("relation.supervision.by." + Typed.low(it.givenBy())),
                "n",
                it.together());
    }

    public Field dayField() {
        return Field.of("day", say("relation.supervision.day"))
                .holding(typed.typedDay())
                .among(problems);
    }

    public Field minutesField() {
        return Field.of("minutes", say("relation.supervision.minutes"))
                .holding(typed.typedMinutes())
                .among(problems);
    }

    public Field byField() {
        return Field.of("by", say("relation.supervision.by")).among(problems);
    }

    public List<Choice> bys() {
        return Arrays.stream(SupervisedBy.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        say("relation.supervision.by." + Typed.low(it)),
                        Typed.low(it).equals(typed.typedBy())))
                .toList();
    }

    public Field othersField() {
        return Field.of("others", say("relation.supervision.others")).hinted(say("relation.supervision.others.hint"));
    }

    /** Others than these are found by their name. */
    public Field nameField() {
        return Field.of("nimi", say("relation.supervision.find"));
    }

    public List<Choice> others() {
        return sheet.others().stream()
                .map(it -> Choice.of(it.id().value().toString(), it.profile().called(), typed.was(it.id())))
                .toList();
    }
}
