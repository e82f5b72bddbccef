package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.MeetingState;
import fi.rinnalla.domain.codevelopment.group.MemberKind;
import fi.rinnalla.domain.codevelopment.group.TakesPart;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.services.codevelopment.group.GroupSheet;
import fi.rinnalla.services.codevelopment.group.MeetingRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.codevelopment.group.GroupTexts;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One group: who sits in it, whether everybody is heard, and when it meets. */
public record OneGroupPage(Chrome chrome, GroupSheet it, MemberForm typed, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "codevelopment/group/staff/one";

    public GroupTexts texts() {
        return new GroupTexts(chrome.voice());
    }

    public boolean open() {
        return it.endedOn().isEmpty();
    }

    public String href(String act) {
        return GroupsPage.URL + "/" + it.id().value() + act;
    }

    public String plan() {
        return MeetingsController.URL + "/uusi?ryhma=" + it.id().value();
    }

    public String href(MeetingRow meeting) {
        return MeetingsController.URL + "/" + meeting.id().value();
    }

    public String state(MeetingRow meeting) {
        if (meeting.unmarked()) {
            return say("devgroup.state.unmarked");
        }
        var approved = meeting.approvedOn().isPresent();
        return say("devgroup.state." + (approved ? "approved" : Typed.low(meeting.state())));
    }

    public boolean waits(MeetingRow meeting) {
        return meeting.unmarked()
                || meeting.state() == MeetingState.HELD && meeting.approvedOn().isEmpty();
    }

    public List<String> signs() {
        return texts().signs(it.usual());
    }

    public Field field(String name) {
        var hint = "devgroup." + name + ".hint";
        return Field.of(name, say("devgroup." + name))
                .hinted(chrome.voice().knows(hint) ? say(hint) : "")
                .holding(typed.sent().text(name))
                .among(problems);
    }

    public List<Choice> kinds() {
        return Arrays.stream(MemberKind.values())
                .map(kind -> Choice.of(
                        Typed.low(kind),
                        texts().kind(kind),
                        typed.kind().filter(kind::equals).isPresent()))
                .toList();
    }

    /** By account only where some partner is free. */
    public List<Choice> ways() {
        return Arrays.stream(TakesPart.values())
                .filter(way -> way != TakesPart.ACCOUNT || !it.free().isEmpty())
                .map(way ->
                        Choice.of(Typed.low(way), texts().by(way), typed.by().orElse(TakesPart.LINK) == way))
                .toList();
    }

    public List<Choice> professions() {
        var none = Choice.of(
                "", say("devgroup.profession.none"), typed.profession().isEmpty());
        return Stream.concat(
                        Stream.of(none),
                        Arrays.stream(Profession.values())
                                .map(one -> Choice.of(
                                        Typed.low(one),
                                        say("professional.profession." + Typed.low(one)),
                                        typed.profession().filter(one::equals).isPresent())))
                .toList();
    }

    public List<Choice> partners() {
        var none = Choice.of(
                "", say("devgroup.partner.none"), typed.sent().text("partner").isEmpty());
        return Stream.concat(
                        Stream.of(none),
                        it.free().stream()
                                .map(one -> Choice.of(
                                        one.id().value().toString(),
                                        one.called(),
                                        typed.sent()
                                                .text("partner")
                                                .equals(one.id().value().toString()))))
                .toList();
    }
}
