package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.shared.County;
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

/** A group, begun or changed. */
public record GroupEditPage(
        Chrome chrome, String heading, String action, String back, GroupForm typed, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "codevelopment/group/staff/edit";

    public Field field(String name) {
        var hint = "devgroup." + name + ".hint";
        return Field.of(name, say("devgroup." + name))
                .hinted(chrome.voice().knows(hint) ? say(hint) : "")
                .holding(typed.sent().text(name))
                .among(problems);
    }

    public List<Choice> counties() {
        var texts = new GroupTexts(chrome.voice());
        var chosen = typed.county();
        var none = Choice.of("", say("ordering.county.choose"), chosen.isEmpty());
        return Stream.concat(
                        Stream.of(none),
                        Arrays.stream(County.values())
                                .map(it -> Choice.of(
                                        Typed.low(it),
                                        texts.county(it),
                                        chosen.filter(it::equals).isPresent())))
                .toList();
    }
}
