package fi.rinnalla.web.partner.fee;

import fi.rinnalla.domain.partner.BesideId;
import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.services.partner.Feeling;
import fi.rinnalla.services.support.RelationRow;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An entry of the log as it was typed. */
public class LogForm {
    static final String OTHER = "other";

    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("kind")
    @DefaultValue("")
    private String kind = "";

    /** One of their own relations; empty for what was done beside nobody in particular. */
    @FormParam("beside")
    @DefaultValue("")
    private String beside = "";

    @FormParam("day")
    @DefaultValue("")
    private String day = "";

    @FormParam("length")
    @DefaultValue("")
    private String length = "";

    @FormParam("minutes")
    @DefaultValue("")
    private String minutes = "";

    @FormParam("km")
    @DefaultValue("")
    private String kilometres = "";

    @FormParam("feeling")
    @DefaultValue("")
    private String feeling = "";

    @FormParam("sure")
    @DefaultValue("")
    private String sure = "";

    static LogForm on(LocalDate today) {
        var form = new LogForm();
        form.day = today.toString();
        return form;
    }

    /** @param mayBe whether something may be logged beside that */
    List<Problem> problems(Voice voice, LocalDate today, Predicate<BesideId> mayBe) {
        var problems = new ArrayList<Problem>();
        if (!beside.isEmpty() && beside().filter(mayBe).isEmpty()) {
            problems.add(notBeside(voice));
        }
        if (kind().isEmpty()) {
            problems.add(new Problem("kind", voice.say("fee.log.kind.error")));
        }
        if (day().filter(it -> WorkDone.mayBeOn(it, today)).isEmpty()) {
            problems.add(new Problem("day", voice.say("fee.log.day.error", "n", WorkDone.DAYS_BACK)));
        }
        if (lasted().isEmpty()) {
            problems.add(
                    length.equals(OTHER)
                            ? new Problem("minutes", voice.say("fee.log.minutes.error", "n", WorkDone.MOST_MINUTES))
                            : new Problem("length", voice.say("fee.log.length.error")));
        }
        if (metres().isEmpty()) {
            problems.add(new Problem("km", voice.say("fee.log.km.error")));
        }
        return problems;
    }

    /** Only where there are no problems. */
    WorkDone done() {
        return new WorkDone(
                kind().orElseThrow(), day().orElseThrow(), lasted().orElseThrow(), metres().orElseThrow(), beside());
    }

    static Problem notBeside(Voice voice) {
        return new Problem("beside", voice.say("fee.log.beside.error"));
    }

    private Optional<BesideId> beside() {
        return Typed.id(beside).map(BesideId::new);
    }

    /** What was called off may have taken no time, and then nobody says any. */
    private Optional<Integer> lasted() {
        var calledOff = kind().filter(it -> it == WorkKind.CANCELLED).isPresent();
        if (calledOff && length.isEmpty()) {
            return Optional.of(0);
        }
        return number(length.equals(OTHER) ? minutes : length)
                .filter(it -> WorkDone.mayLast(kind().orElse(WorkKind.MEETING), it));
    }

    private static Optional<Integer> number(String typed) {
        return Optional.of(typed.strip()).filter(it -> it.matches("\\d{1,3}")).map(Integer::valueOf);
    }

    private Optional<Integer> metres() {
        return Metres.of(kilometres).stream().boxed().filter(WorkDone::mayBeFar).findFirst();
    }

    boolean isBeside(RelationRow it) {
        return beside.equals(it.id().value().toString());
    }

    boolean isBesideNobody() {
        return beside.isEmpty();
    }

    String key() {
        return key;
    }

    Optional<WorkKind> kind() {
        return Typed.one(WorkKind.class, kind);
    }

    private Optional<LocalDate> day() {
        return Typed.day(day);
    }

    String dayTyped() {
        return day;
    }

    String length() {
        return length;
    }

    String minutes() {
        return minutes;
    }

    String kilometres() {
        return kilometres;
    }

    Optional<Feeling> feeling() {
        return Typed.one(Feeling.class, feeling);
    }

    boolean isSure() {
        return sure.equals("true");
    }
}
