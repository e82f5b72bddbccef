package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.AgendaNotes;
import fi.rinnalla.services.codevelopment.group.MeetingSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.codevelopment.group.GroupTexts;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The meeting while it goes on: one point after another in large letters, with notes and the next step of each. */
public record TalkPage(
        Chrome chrome, MeetingSheet it, List<String> words, Sent typed, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "codevelopment/group/staff/talk";

    public GroupTexts texts() {
        return new GroupTexts(chrome.voice());
    }

    public String title() {
        return say("devgroup.meeting", "date", texts().date(it.plan().day()));
    }

    public String back() {
        return MeetingsController.URL + "/" + it.id().value();
    }

    public String action() {
        return GroupsPage.URL + "/nakyma/" + it.id().value();
    }

    public String anchor(MeetingSheet.Item item) {
        return "kohta-" + (it.agenda().indexOf(item) + 1);
    }

    public String heading(MeetingSheet.Item item) {
        return (it.agenda().indexOf(item) + 1) + ". " + item.point().heading();
    }

    /** Where a theme's own page shows what is decided of it. */
    public Optional<String> theme(MeetingSheet.Item item) {
        return item.point().theme().map(id -> "/kehitys/teemat/" + id.value());
    }

    public Field notes(MeetingSheet.Item item) {
        return field("notes", item, item.notes().words());
    }

    public Field next(MeetingSheet.Item item) {
        return field("next", item, item.notes().next());
    }

    public Field nextOn(MeetingSheet.Item item) {
        return field(
                "next_on", item, item.notes().nextOn().map(LocalDate::toString).orElse(""));
    }

    private Field field(String name, MeetingSheet.Item item, String written) {
        var typedHere = typed.text("item").equals(item.id().toString());
        var full = name(name, item.id());
        return Field.of(full, say("devgroup.talk." + name))
                .holding(typedHere ? typed.text(full) : written)
                .among(problems);
    }

    static String name(String name, UUID item) {
        return name + "-" + item;
    }

    public int longest() {
        return AgendaNotes.LONGEST_WORDS;
    }
}
