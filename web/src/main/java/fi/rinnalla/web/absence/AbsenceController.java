package fi.rinnalla.web.absence;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.support.StandInId;
import fi.rinnalla.services.absence.AbsenceSheet;
import fi.rinnalla.services.absence.CoveringAnAbsence;
import fi.rinnalla.services.absence.SeeingAnAbsence;
import fi.rinnalla.services.absence.TakingCoverBack;
import fi.rinnalla.services.gathering.SeeingCallsToMake;
import fi.rinnalla.web.absence.AbsenceForm.MeetingChoice;
import fi.rinnalla.web.absence.AbsencePage.Done;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody is away: one form for the whole day, and one button that takes it back. */
@RequestScoped
@Path("tyo/poissa")
public class AbsenceController {
    private static final String HERE = "/tyo/poissa";
    private static final int DAYS_AHEAD = 60;

    @Inject
    private SeeingAnAbsence seeing;

    @Inject
    private CoveringAnAbsence covering;

    @Inject
    private TakingCoverBack takingBack;

    @Inject
    private SeeingCallsToMake calls;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private FormKeys keys;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    @GET
    public Response day(@Context UriInfo asked) {
        var form = new AbsenceForm(asked.getQueryParameters());
        var key = form.text("tehty");
        var done = Optional.of(new Done(key, form.all("peruttu"), form.all("siirretty")))
                .filter(it -> keys.isOurs(key));
        var said = switch (form.text("tila")) {
            case "kumottu" -> say("absence.undone");
            case "palasi" -> say("absence.relations.back.done");
            default -> "";
        };
        return pages.show(AbsencePage.TEMPLATE, page(sheet(form), form, done, said, List.of()));
    }

    @POST
    public Response cover(MultivaluedMap<String, String> typed) {
        var form = new AbsenceForm(typed);
        var sheet = sheet(form);
        var problems = new AbsenceCheck(
                        sheet, form, today(), desk.chrome("absence.heading").voice(), seeing::canStandIn)
                .problems();
        if (!problems.isEmpty()) {
            return pages.again(AbsencePage.TEMPLATE, page(sheet, form, Optional.empty(), "", problems));
        }
        if (covering.cover(form.wish(sheet, reasons(form)), form.key())) {
            return pages.go(after(form, sheet));
        }
        var nobody = List.of(new Problem("sijainen", say("absence.relations.error")));
        return pages.conflict(AbsencePage.TEMPLATE, page(sheet, form, Optional.empty(), "", nobody));
    }

    @POST
    @Path("kumous")
    public Response takeBack(MultivaluedMap<String, String> typed) {
        var form = new AbsenceForm(typed);
        takingBack.takeBack(form.text("tehty"), form.cancelled(), form.moved());
        return pages.go(HERE + "?paiva=" + day(form) + "&tila=kumottu");
    }

    /** Earlier than was thought: what they carry is with them again. */
    @POST
    @Path("paluu")
    public Response cameBack(@FormParam("sijaisuus") @DefaultValue("") String standIn) {
        takingBack.cameBack(Typed.id(standIn).map(StandInId::new));
        return pages.go(HERE + "?tila=palasi");
    }

    private AbsenceSheet sheet(AbsenceForm form) {
        return seeing.on(day(form), form.away());
    }

    /** The page that shows the day as it is now, and knows enough to take it back. */
    private static String after(AbsenceForm form, AbsenceSheet sheet) {
        var address = UriBuilder.fromPath(HERE).queryParam("paiva", sheet.day()).queryParam("tehty", form.key());
        form.away().ifPresent(it -> address.queryParam("kuka", it.value()));
        form.meetings(sheet, MeetingChoice.CANCEL).forEach(it -> address.queryParam("peruttu", name(it)));
        form.meetings(sheet, MeetingChoice.MOVE)
                .forEach(it -> address.queryParam(
                        "siirretty",
                        name(it) + "." + it.meeting().day() + "." + it.meeting().starts() + "."
                                + it.meeting().ends()));
        return address.build().toString();
    }

    private static String name(AbsenceSheet.MeetingThen it) {
        return it.key().gathering().value() + "." + it.key().session().value();
    }

    private Map<Language, String> reasons(AbsenceForm form) {
        var reasons = new EnumMap<Language, String>(Language.class);
        form.why()
                .ifPresent(why -> chromes.profile()
                        .languages()
                        .forEach(it -> reasons.put(
                                it, chromes.voice(it, chromes.profile()).say("absence.reason.illness"))));
        return reasons;
    }

    private AbsencePage page(
            AbsenceSheet sheet, AbsenceForm form, Optional<Done> done, String said, List<Problem> problems) {
        var chrome = desk.chrome("absence.heading");
        return new AbsencePage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                sheet,
                today(),
                form,
                done,
                calls.waiting(),
                said,
                problems);
    }

    /** Today, or a day of the next weeks. */
    private LocalDate day(AbsenceForm form) {
        var today = today();
        return form.day()
                .filter(it -> !it.isBefore(today) && it.isBefore(today.plusDays(DAYS_AHEAD)))
                .orElse(today);
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    private String say(String key) {
        return desk.chrome("absence.heading").voice().say(key);
    }
}
