package fi.rinnalla.web.partner;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.services.support.KeepingSupervision;
import fi.rinnalla.services.support.SupervisionSheet;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
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
import java.util.UUID;

/** Notes that a partner was in supervision, alone or with others, and takes it back on the same day. */
@RequestScoped
@Path("tyo/kumppanit/{id}/tyonohjaus")
public class SupervisionController {
    private static final int LONGEST_NAME = 30;

    @Inject
    private KeepingSupervision keeping;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response show(
            @QueryParam("tila") @DefaultValue("") String state, @QueryParam("nimi") @DefaultValue("") String name) {
        var typed = name.strip();
        var sheet =
                keeping.of(new PartnerId(id), typed.substring(0, Math.min(LONGEST_NAME, typed.length())), List.of());
        var said = switch (state) {
            case "kirjattu" -> say("relation.supervision.done");
            case "peruttu" -> say("relation.supervision.undone");
            default -> "";
        };
        return pages.show(SupervisionPage.TEMPLATE, page(sheet, SupervisionForm.today(sheet.today()), said, List.of()));
    }

    @POST
    public Response note(@BeanParam SupervisionForm form) {
        var sheet = keeping.of(new PartnerId(id), "", form.others());
        var problems = form.problems(sheet.today(), chrome().voice());
        if (!problems.isEmpty()) {
            return again(sheet, form, problems);
        }
        if (!keys.isFresh(form.key())) {
            return again(sheet, form, List.of(new Problem("day", say("feedback.error.expired"))));
        }
        keeping.note(
                form.formKey(),
                sheet.partner().id(),
                form.others(),
                form.day().orElseThrow(),
                form.minutes().orElseThrow(),
                form.by().orElseThrow());
        return here("kirjattu");
    }

    @POST
    @Path("peru")
    public Response takeBack(@FormParam("kerta") @DefaultValue("") String which) {
        return here(keeping.takeBack(new PartnerId(id), Typed.id(which)) ? "peruttu" : "");
    }

    private Response again(SupervisionSheet sheet, SupervisionForm form, List<Problem> problems) {
        return pages.again(SupervisionPage.TEMPLATE, page(sheet, form, "", problems));
    }

    private SupervisionPage page(SupervisionSheet sheet, SupervisionForm form, String said, List<Problem> problems) {
        return new SupervisionPage(problems.isEmpty() ? chrome() : chrome().troubled(), sheet, form, said, problems);
    }

    private Response here(String state) {
        return pages.go(PartnersPage.URL + "/" + id + "/tyonohjaus?tila=" + state);
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome("partner.nav");
    }
}
