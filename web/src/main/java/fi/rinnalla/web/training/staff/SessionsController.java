package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.Presence;
import fi.rinnalla.domain.training.TrainingSessionId;
import fi.rinnalla.services.training.MarkingAttendance;
import fi.rinnalla.services.training.PlanningSessions;
import fi.rinnalla.services.training.SeeingCohorts;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.guidance.Markdown;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One session of a training: who was there, and what is planned of it. */
@RequestScoped
@Path("tyo/koulutuskerrat/{id}")
public class SessionsController {
    private static final String FIELD = "p-";

    @Inject
    private SeeingCohorts seeing;

    @Inject
    private PlanningSessions planning;

    @Inject
    private MarkingAttendance marking;

    @Inject
    private Markdown markdown;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response attendance(@QueryParam("tila") @DefaultValue("") String state) {
        var sheet = seeing.one(cohort());
        var session = sheet.sessions().stream()
                .filter(it -> it.id().equals(session()))
                .findFirst()
                .orElseThrow();
        return pages.show(AttendancePage.TEMPLATE, new AttendancePage(chrome(), sheet, session, markdown, said(state)));
    }

    @POST
    public Response mark(MultivaluedMap<String, String> fields) {
        marking.mark(session(), marks(fields));
        return here("merkitty");
    }

    /** Whatever is none of ours is no mark. */
    private static Map<ParticipantId, Presence> marks(MultivaluedMap<String, String> fields) {
        var marks = new HashMap<ParticipantId, Presence>();
        fields.keySet().stream()
                .filter(it -> it.startsWith(FIELD))
                .forEach(field -> Typed.id(field.substring(FIELD.length()))
                        .ifPresent(who -> Typed.one(Presence.class, fields.getFirst(field))
                                .ifPresent(it -> marks.put(new ParticipantId(who), it))));
        return marks;
    }

    @POST
    @Path("tyhjennys")
    public Response clear() {
        marking.clear(session());
        return here("tyhjennetty");
    }

    @GET
    @Path("tiedot")
    public Response edit() {
        return pages.show(SessionEditPage.TEMPLATE, page(SessionForm.of(planning.plan(session())), List.of()));
    }

    @POST
    @Path("tiedot")
    public Response change(@BeanParam SessionForm form) {
        planning.plan(session());
        var problems = form.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(SessionEditPage.TEMPLATE, page(form, problems));
        }
        planning.change(session(), form.plan());
        return here("tallennettu");
    }

    @POST
    @Path("poisto")
    public Response remove() {
        var cohort = cohort();
        return planning.remove(session())
                ? pages.go(CohortsPage.URL + "/" + cohort.value() + "?tila=poistettu")
                : here("merkintoja");
    }

    private SessionEditPage page(SessionForm form, List<Problem> problems) {
        var here = AttendancePage.URL + "/" + id;
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        return new SessionEditPage(
                chrome, say("cohort.session.edit"), here + "/tiedot", here, here + "/poisto", form, problems);
    }

    private CohortId cohort() {
        return planning.cohortOf(session());
    }

    private TrainingSessionId session() {
        return new TrainingSessionId(id);
    }

    private String said(String state) {
        return switch (state) {
            case "merkitty" -> say("cohort.attendance.saved");
            case "tyhjennetty" -> say("cohort.attendance.cleared");
            case "tallennettu" -> say("cohort.saved");
            case "merkintoja" -> say("cohort.session.marked");
            default -> "";
        };
    }

    private Response here(String state) {
        return pages.go(AttendancePage.URL + "/" + id + "?tila=" + state);
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome("cohort.nav");
    }
}
