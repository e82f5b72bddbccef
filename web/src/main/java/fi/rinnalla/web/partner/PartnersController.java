package fi.rinnalla.web.partner;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.services.partner.KeepingTheRegister;
import fi.rinnalla.services.partner.PartnerRow;
import fi.rinnalla.services.partner.SeeingWhoHasSigned;
import fi.rinnalla.services.support.KeepingSupervision;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of those who walk beside parents. */
@RequestScoped
@Path("tyo/kumppanit")
public class PartnersController {
    private static final String TITLE = "partner.nav";

    @Inject
    private KeepingTheRegister keeping;

    @Inject
    private KeepingSupervision supervising;

    @Inject
    private SeeingWhoHasSigned seeing;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @GET
    public Response list(@BeanParam PartnersQuery query, @QueryParam("tila") @DefaultValue("") String state) {
        var register = keeping.register(query.name(), query.standing(), query.after());
        var signed = seeing.of(register.partners().stream().map(PartnerRow::id).toList());
        return pages.show(
                PartnersPage.TEMPLATE,
                new PartnersPage(
                        chrome(), register, signed, query, state.equals("poissa") ? say("partner.left.done") : ""));
    }

    @GET
    @Path("uusi")
    public Response begin() {
        return pages.show(PartnerPage.TEMPLATE, page(Optional.empty(), new ProfileForm(), "", List.of()));
    }

    /** With what is known of somebody already, for instance from a training. */
    @POST
    @Path("uusi")
    public Response beginWith(@BeanParam ProfileForm form) {
        return pages.show(PartnerPage.TEMPLATE, page(Optional.empty(), form, "", List.of()));
    }

    @POST
    public Response take(@BeanParam ProfileForm form) {
        var problems = form.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return again(Optional.empty(), form, problems);
        }
        if (!keys.isFresh(form.key())) {
            return again(Optional.empty(), form, List.of(new Problem("called", say("feedback.error.expired"))));
        }
        return form.account()
                .flatMap(it -> keeping.take(form.formKey(), new StaffId(it), form.profile()))
                .map(it -> here(it.value(), "otettu"))
                .orElseGet(() ->
                        again(Optional.empty(), form, List.of(new Problem("account", say("partner.account.error")))));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        var row = keeping.one(new PartnerId(id));
        var form = ProfileForm.of(row.profile(), row.shownSince().isPresent());
        return pages.show(PartnerPage.TEMPLATE, page(Optional.of(row), form, said(state), List.of()));
    }

    @POST
    @Path("{id}")
    public Response describe(@PathParam("id") UUID id, @BeanParam ProfileForm form) {
        var row = keeping.one(new PartnerId(id));
        var problems = form.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return again(Optional.of(row), form, problems);
        }
        keeping.describe(row.id(), form.profile());
        return here(id, "tallennettu");
    }

    @POST
    @Path("{id}/tauko")
    public Response pause(@PathParam("id") UUID id) {
        keeping.pause(new PartnerId(id));
        return here(id, "tauolla");
    }

    @POST
    @Path("{id}/tauko/peru")
    public Response goOn(@PathParam("id") UUID id) {
        keeping.goOn(new PartnerId(id));
        return here(id, "mukana");
    }

    @POST
    @Path("{id}/sitoumus")
    public Response commit(@PathParam("id") UUID id, @FormParam("signed") @DefaultValue("") String signed) {
        var partner = new PartnerId(id);
        if (Typed.day(signed).filter(it -> keeping.noteCommitment(partner, it)).isPresent()) {
            return here(id, "sitoutui");
        }
        var row = keeping.one(partner);
        var form = ProfileForm.of(row.profile(), row.shownSince().isPresent());
        return again(Optional.of(row), form, List.of(new Problem("signed", say("partner.signed.error"))));
    }

    @POST
    @Path("{id}/lahto")
    public Response leave(@PathParam("id") UUID id) {
        keeping.leave(new PartnerId(id));
        return pages.go(PartnersPage.URL + "?tila=poissa");
    }

    private Response again(Optional<PartnerRow> row, ProfileForm form, List<Problem> problems) {
        return pages.again(PartnerPage.TEMPLATE, page(row, form, "", problems));
    }

    private PartnerPage page(Optional<PartnerRow> row, ProfileForm form, String said, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        var newcomers = row.isPresent() ? List.<AccountRow>of() : keeping.newcomers();
        var questions = new ProfileQuestions(chrome.voice(), chromes.profile().languages(), form, problems);
        var supervised = row.map(PartnerRow::id).flatMap(supervising::last);
        return new PartnerPage(chrome, row, supervised, newcomers, form, questions, said, problems);
    }

    private String said(String state) {
        return switch (state) {
            case "otettu" -> say("partner.taken");
            case "tallennettu" -> say("partner.saved");
            case "tauolla" -> say("partner.paused.done");
            case "sitoutui" -> say("partner.signed.done");
            case "mukana" -> say("partner.resumed.done");
            default -> "";
        };
    }

    private Response here(UUID id, String state) {
        return pages.go(PartnersPage.URL + "/" + id + "?tila=" + state);
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome(TITLE);
    }
}
