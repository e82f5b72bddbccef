package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.gathering.ChangingTheSeats;
import fi.rinnalla.services.gathering.FollowingASeries;
import fi.rinnalla.services.gathering.NotingMeetings;
import fi.rinnalla.services.gathering.PlanningAGathering;
import fi.rinnalla.services.gathering.RunningGatherings;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where staff plan groups and events, publish them, and write down how many came. */
@RequestScoped
@Path("tyo/ryhmat")
public class OursController {
    private static final String ID = "{id}";
    private static final String SESSION = "{gathering}/tapaamiset/{session}";

    @Inject
    private RunningGatherings running;

    @Inject
    private NotingMeetings noting;

    @Inject
    private FollowingASeries following;

    @Inject
    private PlanningAGathering planning;

    @Inject
    private ChangingTheSeats seats;

    @Inject
    private OursPages ours;

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
    public Response list() {
        return pages.show(OursPage.TEMPLATE, new OursPage(chrome(), running.all()));
    }

    @GET
    @Path("uusi/{kind:ryhma|tapahtuma}")
    public Response begin(@PathParam("kind") String kind) {
        return pages.show(PlanPage.TEMPLATE, plan(new PlanForm(kind(kind), new MultivaluedHashMap<>()), List.of()));
    }

    @POST
    @Path("uusi/{kind:ryhma|tapahtuma}")
    public Response keep(@PathParam("kind") String kind, MultivaluedMap<String, String> typed) {
        var form = new PlanForm(kind(kind), typed);
        var problems = form.problems(
                Helsinki.day(clock.instant()), chromes.profile().languages().get(0), chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(PlanPage.TEMPLATE, plan(form, problems));
        }
        var key = keys.isOurs(form.typed("key")) ? form.typed("key") : keys.fresh();
        return here(
                planning.plan(form.plan(
                                Digest.of(key), chromes.profile().languages().get(0)))
                        .value(),
                "luonnos");
    }

    @GET
    @Path(ID)
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(OursOnePage.TEMPLATE, ours.page(id, done(state), new MultivaluedHashMap<>(), List.of()));
    }

    @GET
    @Path(ID + "/tekstit")
    public Response texts(@PathParam("id") UUID id) {
        return pages.show(TextsPage.TEMPLATE, texts(id, ToldForm.of(told(id)), List.of()));
    }

    @POST
    @Path(ID + "/tekstit")
    public Response tell(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        running.one(new GatheringId(id));
        var form = new ToldForm(typed);
        var problems = form.problems(chromes.profile().languages().get(0), chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(TextsPage.TEMPLATE, texts(id, form, problems));
        }
        running.tell(new GatheringId(id), form.told());
        return here(id, "tehty");
    }

    @POST
    @Path(ID + "/tekstit/edelliset")
    public Response tellAsBefore(@PathParam("id") UUID id) {
        running.tellAsBefore(new GatheringId(id));
        return here(id, "palautettu");
    }

    @POST
    @Path(ID + "/aluksi")
    public Response askAtTheStart(
            @PathParam("id") UUID id, @FormParam("atstart") @DefaultValue("false") boolean whether) {
        running.askAtTheStart(new GatheringId(id), whether);
        return here(id, "tehty");
    }

    @POST
    @Path(ID + "/vetajat")
    public Response isLedBy(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        var form = new LeadersForm(typed);
        var problems = form.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(OursOnePage.TEMPLATE, ours.page(id, "", typed, problems));
        }
        running.isLedBy(new GatheringId(id), form.leaders());
        return here(id, "tehty");
    }

    @POST
    @Path(ID + "/mukaan")
    public Response closeAfterTheFirst(
            @PathParam("id") UUID id, @FormParam("closes") @DefaultValue("false") boolean whether) {
        running.closeAfterTheFirst(new GatheringId(id), whether);
        return here(id, "tehty");
    }

    @POST
    @Path(ID + "/paikat")
    public Response seatsAre(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        var many = new SeatsForm(typed).seats();
        if (many.isEmpty()) {
            return again(id, typed, "seats", chrome().voice().say("running.error.seats"));
        }
        return seats.seatsAre(new GatheringId(id), many.get())
                .map(least -> again(id, typed, "seats", chrome().voice().say("running.error.seats.few", "n", least)))
                .orElseGet(() -> here(id, "tehty"));
    }

    private Map<Language, Told> told(UUID id) {
        return running.one(new GatheringId(id)).view().own();
    }

    private TextsPage texts(UUID id, ToldForm form, List<Problem> problems) {
        return new TextsPage(
                problems.isEmpty() ? chrome() : chrome().troubled(),
                "/tyo/ryhmat/" + id,
                form,
                chromes.profile().languages(),
                problems);
    }

    @POST
    @Path(ID + "/julkaisu")
    public Response publish(@PathParam("id") UUID id) {
        running.publish(new GatheringId(id));
        return here(id, "tehty");
    }

    @POST
    @Path(ID + "/piilotus")
    public Response withdraw(@PathParam("id") UUID id) {
        running.withdraw(new GatheringId(id));
        return here(id, "tehty");
    }

    @POST
    @Path(SESSION + "/osallistujat")
    public Response count(
            @PathParam("gathering") UUID id, @PathParam("session") UUID session, MultivaluedMap<String, String> typed) {
        var came = new SessionForm(typed).attendance(session);
        if (came.isEmpty()) {
            return again(id, typed, "adults-" + session, chrome().voice().say("running.error.count"));
        }
        noting.count(new GatheringId(id), new SessionId(session), came.get(), form(typed));
        return here(id, "tehty");
    }

    @POST
    @Path(SESSION + "/osallistujat/edellinen")
    public Response countAsBefore(
            @PathParam("gathering") UUID id, @PathParam("session") UUID session, MultivaluedMap<String, String> typed) {
        noting.countAsBefore(new GatheringId(id), new SessionId(session), form(typed));
        return here(id, "palautettu");
    }

    @POST
    @Path(SESSION + "/linkki")
    public Response link(
            @PathParam("gathering") UUID id, @PathParam("session") UUID session, MultivaluedMap<String, String> typed) {
        var link = new SessionForm(typed).link(session);
        var taken = link.filter(it -> noting.linkIs(new GatheringId(id), new SessionId(session), it, form(typed)))
                .isPresent();
        return taken
                ? here(id, "tehty")
                : again(id, typed, "link-" + session, chrome().voice().say("running.error.link"));
    }

    @POST
    @Path(SESSION + "/linkki/edellinen")
    public Response linkAsBefore(
            @PathParam("gathering") UUID id, @PathParam("session") UUID session, MultivaluedMap<String, String> typed) {
        return noting.linkAsBefore(new GatheringId(id), new SessionId(session), form(typed))
                ? here(id, "palautettu")
                : again(id, typed, "link-" + session, chrome().voice().say("running.error.link"));
    }

    private Digest form(MultivaluedMap<String, String> typed) {
        return keys.digest(typed.getFirst(FormKeys.FIELD));
    }

    @POST
    @Path(SESSION + "/siirto")
    public Response move(
            @PathParam("gathering") UUID id, @PathParam("session") UUID session, MultivaluedMap<String, String> typed) {
        var to = new SessionForm(typed).meeting(session);
        if (to.isEmpty()) {
            return again(id, typed, "day-" + session, chrome().voice().say("running.error.move"));
        }
        running.move(new GatheringId(id), new SessionId(session), to.get());
        return here(id, "tehty");
    }

    @POST
    @Path(SESSION + "/siirto/takaisin")
    public Response moveBack(@PathParam("gathering") UUID id, @PathParam("session") UUID session) {
        running.moveBack(new GatheringId(id), new SessionId(session));
        return here(id, "palautettu");
    }

    @POST
    @Path(SESSION + "/peruutus")
    public Response cancel(
            @PathParam("gathering") UUID id, @PathParam("session") UUID session, MultivaluedMap<String, String> typed) {
        running.cancel(new GatheringId(id), new SessionId(session), new SessionForm(typed).reasons(session));
        return here(id, "tehty");
    }

    @POST
    @Path(SESSION + "/palautus")
    public Response takeUpAgain(@PathParam("gathering") UUID id, @PathParam("session") UUID session) {
        running.takeUpAgain(new GatheringId(id), new SessionId(session));
        return here(id, "tehty");
    }

    private Response again(UUID id, MultivaluedMap<String, String> typed, String field, String words) {
        var problem = new Problem(field, words);
        return pages.again(OursOnePage.TEMPLATE, ours.page(id, "", typed, List.of(problem)));
    }

    private PlanPage plan(PlanForm form, List<Problem> problems) {
        return new PlanPage(
                problems.isEmpty() ? chrome() : chrome().troubled(),
                form,
                planning.places(),
                chromes.profile().languages(),
                problems);
    }

    private String done(String state) {
        return switch (state) {
            case "luonnos" -> chrome().voice().say("running.saved");
            case "lisatty" -> chrome().voice().say("running.added");
            case "palautettu" -> chrome().voice().say("running.as_before.done");
            case "tehty" -> chrome().voice().say("running.done");
            default -> "";
        };
    }

    private Response here(UUID id, String state) {
        return pages.go("/tyo/ryhmat/" + id + "?tila=" + state);
    }

    private static GatheringKind kind(String path) {
        return path.equals("ryhma") ? GatheringKind.GROUP : GatheringKind.EVENT;
    }

    private Chrome chrome() {
        return desk.chrome("running.nav");
    }
}
