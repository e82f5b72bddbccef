package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.training.Presence;
import fi.rinnalla.services.training.CohortSheet;
import fi.rinnalla.services.training.CohortSheet.Member;
import fi.rinnalla.services.training.CohortSheet.Session;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.guidance.Markdown;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.training.TrainingWords;
import java.util.Arrays;
import java.util.List;

/** One session on a phone: who was there, big and empty until somebody says. */
public record AttendancePage(Chrome chrome, CohortSheet it, Session session, Markdown markdown, String said)
        implements StaffPage {
    static final String TEMPLATE = "training/staff/attendance";
    static final String URL = "/tyo/koulutuskerrat";

    public String here() {
        return URL + "/" + session.id().value();
    }

    public String back() {
        return CohortsPage.URL + "/" + it.id().value();
    }

    public String heading() {
        return words().heading(session.plan());
    }

    public String when() {
        return words().when(session.plan().time());
    }

    public String where() {
        return words().where(session.plan());
    }

    public String prepares() {
        return markdown.html(session.plan().prepares());
    }

    public String materials() {
        return markdown.html(session.plan().materials());
    }

    public List<Member> expected() {
        return it.members().stream()
                .filter(member -> member.isExpected() || member.marks().containsKey(session.id()))
                .toList();
    }

    public Field field(Member member) {
        return Field.of("p-" + member.id().value(), member.called());
    }

    public List<Choice> choices(Member member) {
        return Arrays.stream(Presence.values())
                .map(presence -> Choice.of(
                        Typed.low(presence),
                        say("training.presence." + Typed.low(presence)),
                        member.marks().get(session.id()) == presence))
                .toList();
    }

    private TrainingWords words() {
        return new TrainingWords(chrome.voice());
    }
}
