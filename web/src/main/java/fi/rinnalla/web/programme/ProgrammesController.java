package fi.rinnalla.web.programme;

import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.ProgrammeOutcome;
import fi.rinnalla.services.programme.KeepingProgrammes;
import fi.rinnalla.services.programme.SeeingProgrammes;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.programme.funding.PaidSection;
import fi.rinnalla.web.shared.Chrome;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Programmes: the list of them, a new one, each with what it answers for, and its end. */
@RequestScoped
@Path("tyo/ohjelmat")
public class ProgrammesController {
    @Inject
    private SeeingProgrammes seeing;

    @Inject
    private KeepingProgrammes keeping;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list() {
        return pages.show(ProgrammesPage.TEMPLATE, new ProgrammesPage(chrome(), seeing.all(), seeing.mayKeep()));
    }

    @GET
    @Path("uusi")
    public Response fresh() {
        keeping.mayKeep();
        return pages.show(ProfilePage.TEMPLATE, profile(Optional.empty(), ProfileForm.empty(), List.of()));
    }

    @POST
    public Response begin(MultivaluedMap<String, String> fields) {
        keeping.mayKeep();
        var form = new ProfileForm(fields);
        var problems = form.problems(chrome().voice());
        if (problems.isEmpty() && !keys.isFresh(form.key())) {
            problems = List.of(new Problem("nimi", say("feedback.error.expired")));
        }
        return problems.isEmpty()
                ? kept(Optional.empty(), form, keeping.begin(keys.digest(form.key()), form.profile()))
                : again(Optional.empty(), form, problems);
    }

    @GET
    @Path("{id}")
    public Response one(
            @PathParam("id") UUID id,
            @QueryParam("tila") @DefaultValue("") String state,
            @QueryParam(PaidSection.YEAR) @DefaultValue("") String year) {
        var said = switch (state) {
            case "tallessa" -> say("programme.said.saved");
            case "poistettu" -> say("programme.said.dropped");
            case "paattyi" -> say("programme.said.ended");
            case "keratty" -> say("programme.said.collected");
            case "muuttui" -> say("programme.said.changed");
            case "maksaa" -> say("funding.grant_pays");
            default -> "";
        };
        return pages.show(
                OneProgrammePage.TEMPLATE,
                new OneProgrammePage(
                        chrome(),
                        seeing.one(programme(id)),
                        seeing.paid(programme(id), year(year)),
                        said,
                        !List.of("muuttui", "maksaa").contains(state),
                        "",
                        List.of()));
    }

    private static Optional<Integer> year(String typed) {
        return Optional.of(typed).filter(it -> it.matches("\\d{4}")).map(Integer::valueOf);
    }

    @GET
    @Path("{id}/tiedot")
    public Response profile(@PathParam("id") UUID id) {
        keeping.mayKeep(programme(id));
        var profile = seeing.one(programme(id)).facts().profile();
        return pages.show(
                ProfilePage.TEMPLATE, profile(Optional.of(programme(id)), ProfileForm.of(profile), List.of()));
    }

    @POST
    @Path("{id}/tiedot")
    public Response describe(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        keeping.mayKeep(programme(id));
        var form = new ProfileForm(fields);
        var which = Optional.of(programme(id));
        var problems = form.problems(chrome().voice());
        return problems.isEmpty()
                ? kept(which, form, keeping.describe(programme(id), form.profile()))
                : again(which, form, problems);
    }

    private Response kept(Optional<ProgrammeId> which, ProfileForm form, ProgrammeOutcome outcome) {
        return outcome instanceof ProgrammeOutcome.Refused refused
                ? again(which, form, List.of(ProfileForm.because(refused.why(), chrome().voice())))
                : pages.go(ProgrammesPage.href(((ProgrammeOutcome.Kept) outcome).programme()) + "?tila=tallessa");
    }

    private Response again(Optional<ProgrammeId> which, ProfileForm form, List<Problem> problems) {
        return pages.again(ProfilePage.TEMPLATE, profile(which, form, problems));
    }

    private ProfilePage profile(Optional<ProgrammeId> which, ProfileForm form, List<Problem> problems) {
        return new ProfilePage(
                problems.isEmpty() ? chrome() : chrome().troubled(), which, seeing.all(), form, problems);
    }

    @POST
    @Path("{id}/paatos")
    public Response end(@PathParam("id") UUID id, @FormParam("viimeinen") @DefaultValue("") String typed) {
        keeping.mayKeep(programme(id));
        var day = Typed.day(typed).filter(it -> it.getYear() >= 2000 && it.getYear() < 2100);
        if (day.isEmpty()) {
            return notEnded(id, typed, say("programme.error.end"));
        }
        return keeping.end(programme(id), day.get()) instanceof ProgrammeOutcome.Refused refused
                ? notEnded(
                        id,
                        typed,
                        ProfileForm.because(refused.why(), chrome().voice()).words())
                : pages.go(ProgrammesPage.href(programme(id)) + "?tila=paattyi");
    }

    private Response notEnded(UUID id, String typed, String words) {
        return pages.again(
                OneProgrammePage.TEMPLATE,
                new OneProgrammePage(
                        chrome().troubled(),
                        seeing.one(programme(id)),
                        seeing.paid(programme(id), Optional.empty()),
                        "",
                        true,
                        typed,
                        List.of(new Problem("viimeinen", words))));
    }

    private static ProgrammeId programme(UUID id) {
        return new ProgrammeId(id);
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome(ProgrammesPage.NAV);
    }
}
