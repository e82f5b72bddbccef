package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.support.MeetingKind;
import fi.rinnalla.domain.support.MeetingPlan;
import fi.rinnalla.domain.support.MeetingText;
import fi.rinnalla.domain.support.PartOfDay;
import fi.rinnalla.domain.support.WhoComes;
import fi.rinnalla.services.support.MeetingView;
import fi.rinnalla.services.support.MeetingWords;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.support.RequestProblems;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A meeting as a worker planned it. */
public class MeetingForm {
    private static final String ONLINE = "online";
    private static final int YEARS_AROUND = 1;

    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("day")
    @DefaultValue("")
    private String day = "";

    @FormParam("part")
    @DefaultValue("")
    private String part = "";

    @FormParam("kind")
    @DefaultValue("")
    private String kind = "";

    @FormParam("where")
    @DefaultValue("")
    private String where = "";

    @FormParam("town")
    @DefaultValue("")
    private String town = "";

    @FormParam("comes")
    @DefaultValue("")
    private String comes = "";

    @FormParam("called")
    @DefaultValue("")
    private String called = "";

    public MeetingForm() {}

    static MeetingForm of(MeetingView it) {
        var form = new MeetingForm();
        form.day = it.plan().day().toString();
        form.part = Typed.low(it.plan().part());
        form.kind = Typed.low(it.plan().kind());
        form.where = it.plan().online() ? ONLINE : "town";
        form.town = it.text(MeetingText.TOWN);
        form.comes = Typed.low(it.plan().comes());
        form.called = it.plan().called();
        return form;
    }

    List<Problem> problems(Voice voice, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (Typed.day(day).filter(it -> isNear(it, today)).isEmpty()) {
            problems.add(new Problem("day", voice.say("meeting.error.day")));
        }
        if (Typed.one(PartOfDay.class, part).isEmpty()) {
            problems.add(new Problem("part", voice.say("meeting.error.part")));
        }
        if (Typed.one(MeetingKind.class, kind).isEmpty()) {
            problems.add(new Problem("kind", voice.say("meeting.error.kind")));
        }
        if (Typed.one(WhoComes.class, comes).isEmpty()) {
            problems.add(new Problem("comes", voice.say("meeting.error.comes")));
        }
        if (called.strip().length() > MeetingPlan.LONGEST_NAME) {
            problems.add(new Problem("called", voice.say("meeting.error.called", "max", MeetingPlan.LONGEST_NAME)));
        }
        words().slips().forEach(it -> problems.add(RequestProblems.of(it, voice)));
        return problems;
    }

    private static boolean isNear(LocalDate it, LocalDate today) {
        return !it.isBefore(today.minusYears(YEARS_AROUND)) && !it.isAfter(today.plusYears(YEARS_AROUND));
    }

    MeetingPlan plan() {
        return new MeetingPlan(
                Typed.day(day).orElseThrow(),
                Typed.one(PartOfDay.class, part).orElseThrow(),
                Typed.one(MeetingKind.class, kind).orElseThrow(),
                online(),
                Typed.one(WhoComes.class, comes).orElseThrow(),
                called);
    }

    /** Where it is online no town is kept. */
    MeetingWords words() {
        return new MeetingWords(online() ? Map.of() : Map.of(MeetingText.TOWN, town));
    }

    boolean online() {
        return where.equals(ONLINE);
    }

    boolean chose(Enum<?> it) {
        return Stream.of(part, kind, comes).anyMatch(Typed.low(it)::equals);
    }

    String key() {
        return key;
    }

    String day() {
        return day;
    }

    String town() {
        return town;
    }

    String called() {
        return called;
    }
}
