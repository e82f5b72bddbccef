package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.support.DayPart;
import fi.rinnalla.domain.support.FirstMeeting;
import fi.rinnalla.domain.support.RelationEnd;
import fi.rinnalla.services.support.RelationView;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Optional;

/** What a worker says of two who walk together, as it was typed; each form of the page sends its own part. */
public class RelationForm {
    @FormParam("until")
    @DefaultValue("")
    private String until = "";

    @FormParam("first")
    @DefaultValue("")
    private String first = "";

    @FormParam("part")
    @DefaultValue("")
    private String part = "";

    @FormParam("firstway")
    @DefaultValue("")
    private String way = "";

    @FormParam("worker")
    @DefaultValue("")
    private String worker = "";

    @FormParam("how")
    @DefaultValue("")
    private String how = "";

    @FormParam("after")
    @DefaultValue("")
    private String after = "";

    @FormParam("never")
    @DefaultValue("")
    private String never = "";

    static RelationForm of(RelationView it) {
        var form = new RelationForm();
        form.until = it.row().plannedEnd().toString();
        it.row().first().ifPresent(meeting -> {
            form.first = meeting.day().toString();
            form.part = Typed.low(meeting.part());
            form.way = Typed.low(meeting.way());
        });
        return form;
    }

    String typedUntil() {
        return until;
    }

    String typedFirst() {
        return first;
    }

    String typedPart() {
        return part;
    }

    String typedWay() {
        return way;
    }

    String typedHow() {
        return how;
    }

    String typedAfter() {
        return after;
    }

    Optional<LocalDate> until() {
        return Typed.day(until);
    }

    /** Empty where one of the three is missing. */
    Optional<FirstMeeting> first() {
        var meets = Typed.one(MeetingWay.class, way).filter(it -> it != MeetingWay.ANY);
        return Typed.day(first)
                .flatMap(day -> Typed.one(DayPart.class, part)
                        .flatMap(when -> meets.map(by -> new FirstMeeting(day, when, by))));
    }

    Optional<StaffId> worker() {
        return Typed.id(worker).map(StaffId::new);
    }

    Optional<RelationEnd> how() {
        return Typed.one(RelationEnd.class, how);
    }

    /** Whether somebody else is looked for; empty where nothing was said. */
    Optional<Boolean> another() {
        return switch (after) {
            case "another" -> Optional.of(true);
            case "done" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    boolean never() {
        return never.equals("true");
    }
}
