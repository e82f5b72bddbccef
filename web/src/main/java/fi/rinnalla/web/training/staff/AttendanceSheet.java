package fi.rinnalla.web.training.staff;

import fi.rinnalla.services.training.CohortSheet;
import fi.rinnalla.services.training.CohortSheet.Member;
import fi.rinnalla.services.training.CohortSheet.Session;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.training.TrainingWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet on which it is ticked by hand who was there: chosen names and days, empty boxes, nobody's signature.
 *
 * @param members those who are expected
 */
public record AttendanceSheet(Voice voice, CohortSheet it, List<Member> members) {
    /** So many days beside each other leave boxes large enough for a pen. */
    static final int ON_A_SHEET = 7;

    public String lang() {
        return voice.language().tag();
    }

    public String title() {
        return voice.say("cohort.paper");
    }

    public String period() {
        return words().period(it.plan());
    }

    public List<List<Session>> sheets() {
        var sheets = new ArrayList<List<Session>>();
        for (var from = 0; from < it.sessions().size(); from += ON_A_SHEET) {
            sheets.add(it.sessions().subList(from, Math.min(it.sessions().size(), from + ON_A_SHEET)));
        }
        return sheets;
    }

    public String day(Session session) {
        return words().times().brief(session.plan().time().day());
    }

    public String clock(Session session) {
        var time = session.plan().time();
        return words().times().clock(time.starts()) + "–" + words().times().clock(time.ends());
    }

    private TrainingWords words() {
        return new TrainingWords(voice);
    }

    /** Nobody's name in a log. */
    @Override
    public String toString() {
        return "AttendanceSheet";
    }
}
