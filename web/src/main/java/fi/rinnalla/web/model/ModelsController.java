package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.ModelFileId;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.model.KeepingModels;
import fi.rinnalla.services.model.SeeingModels;
import fi.rinnalla.services.model.VersionSheet;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Models: the list of them, a new one, and each with its versions and its files. */
@RequestScoped
@Path("kehitys/mallit")
public class ModelsController {
    @Inject
    private SeeingModels seeing;

    @Inject
    private KeepingModels keeping;

    @Inject
    private HandOver handOver;

    @Inject
    private FormKeys keys;

    @Inject
    private Chromes chromes;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    @GET
    public Response list(@QueryParam("haku") @DefaultValue("") String sought) {
        var rows = seeing.all(sought, desk.language());
        return pages.show(
                ModelsPage.TEMPLATE,
                new ModelsPage(chrome(), rows, seeing.inCounties(), sought.strip(), seeing.mayWrite()));
    }

    @GET
    @Path("uusi")
    public Response fresh() {
        keeping.mayWrite();
        return pages.show(DraftPage.TEMPLATE, fresh(PassportForm.empty(), List.of()));
    }

    @POST
    public Response begin(MultivaluedMap<String, String> fields) {
        keeping.mayWrite();
        var form = new PassportForm(fields);
        var problems = form.problems(languages(), chrome().voice());
        if (problems.isEmpty() && !keys.isFresh(form.key())) {
            problems = List.of(new Problem(
                    PassportForm.name("name", languages().get(0)),
                    chrome().voice().say("feedback.error.expired")));
        }
        if (!problems.isEmpty()) {
            return pages.again(DraftPage.TEMPLATE, fresh(form, problems));
        }
        var id = keeping.begin(keys.digest(form.key()), form.texts());
        return pages.go(ModelsPage.href(id) + DraftPage.PATH + "?tila=tehty");
    }

    private DraftPage fresh(PassportForm form, List<Problem> problems) {
        return new DraftPage(
                problems.isEmpty() ? chrome() : chrome().troubled(),
                Optional.empty(),
                languages(),
                form,
                LineForm.empty(),
                FileForm.empty(),
                Helsinki.day(clock.instant()),
                "",
                problems);
    }

    @GET
    @Path("{id}")
    public Response one(
            @PathParam("id") UUID id,
            @QueryParam("kieli") @DefaultValue("") String language,
            @QueryParam("tila") @DefaultValue("") String state) {
        var said = switch (state) {
            case "voimassa" -> say("model.said.in_force");
            case "poistettu" -> say("model.said.discarded");
            case "tarjolla" -> say("model.said.offered");
            case "vedetty" -> say("model.said.withdrawn");
            case "julkinen" -> say("model.said.published");
            case "piilossa" -> say("model.said.unpublished");
            case "kopioitu" -> say("model.said.copied");
            case "tehty" -> say("model.said.saved");
            case "muuttui" -> say("model.said.changed");
            default -> "";
        };
        return pages.show(
                OneModelPage.TEMPLATE,
                new OneModelPage(
                        chrome(),
                        seeing.one(model(id)),
                        wished(language),
                        languages(),
                        said,
                        !state.equals("muuttui")));
    }

    /** A version as it stood; what is shown first where none is asked for. */
    @GET
    @Path("{id}/versio")
    public Response version(
            @PathParam("id") UUID id,
            @QueryParam("nro") @DefaultValue("") String number,
            @QueryParam("kieli") @DefaultValue("") String language) {
        return pages.show(
                VersionPage.TEMPLATE,
                new VersionPage(chrome(), model(id), version(id, number), wished(language), languages()));
    }

    /** What a version says otherwise than the one before it. */
    @GET
    @Path("{id}/erot")
    public Response difference(@PathParam("id") UUID id, @QueryParam("nro") @DefaultValue("") String number) {
        var after = version(id, number).number();
        var before = Math.max(1, after - 1);
        var lead = say("model.difference.lead", "before", before, "after", after);
        return pages.show(
                DifferencePage.TEMPLATE,
                new DifferencePage(
                        chrome(),
                        lead,
                        ModelsPage.href(model(id)),
                        seeing.difference(model(id), before, after),
                        Optional.empty(),
                        0));
    }

    /** Never opened in the browser, where it could act under our name. */
    @GET
    @Path("{id}/tiedosto")
    public Response file(@PathParam("id") UUID id, @QueryParam("tiedosto") @DefaultValue("") String file) {
        seeing.one(model(id));
        return Typed.id(file)
                .map(it -> seeing.file(model(id), new ModelFileId(it)))
                .map(it -> Response.ok(it.content(), it.fact().kind().type())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"aineisto-"
                                        + it.fact().sha256().substring(0, 8) + "."
                                        + it.fact().kind().ending() + "\"")
                        .build())
                .orElseGet(() -> pages.go(ModelsPage.href(model(id))));
    }

    /** The passport on paper, in one language. */
    @GET
    @Path("{id}/pdf")
    public Response pdf(
            @PathParam("id") UUID id,
            @QueryParam("nro") @DefaultValue("") String number,
            @QueryParam("kieli") @DefaultValue("") String language) {
        return handOver.pdf(seeing.one(model(id)), version(id, number), wished(language));
    }

    /** Everything whoever takes it over needs, in one file. */
    @GET
    @Path("{id}/paketti")
    public Response pack(@PathParam("id") UUID id, @QueryParam("nro") @DefaultValue("") String number) {
        return handOver.pack(seeing.one(model(id)), version(id, number));
    }

    private VersionSheet version(UUID id, String number) {
        return number.matches("\\d{1,6}")
                ? seeing.version(model(id), Integer.parseInt(number))
                : seeing.one(model(id)).shown();
    }

    private Language wished(String language) {
        return Language.atPath(language).orElseGet(desk::language);
    }

    private List<Language> languages() {
        return chromes.profile().languages();
    }

    private static ModelId model(UUID id) {
        return new ModelId(id);
    }

    private String say(String key, Object... named) {
        return chrome().voice().say(key, named);
    }

    private Chrome chrome() {
        return desk.chrome(ModelsPage.NAV);
    }
}
