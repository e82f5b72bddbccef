package fi.rinnalla.web.partner.fee;

import fi.rinnalla.domain.partner.FeeClaimId;
import fi.rinnalla.domain.partner.PayListId;
import fi.rinnalla.services.partner.ClosingPayLists;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Lists for payroll: closed, read, taken along, and marked as paid. */
@RequestScoped
@Path("tyo/maksulistat")
public class PayListsController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> STATES = List.of("suljettu", "maksettu", "eimaksettu");

    @Inject
    private ClosingPayLists closing;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    /** Where nothing of it is left to be listed, somebody else was faster. */
    @POST
    public Response close(@FormParam("key") @DefaultValue("") String key, @FormParam("claim") List<String> claims) {
        var chosen = claims.stream()
                .flatMap(it -> Typed.id(it).stream())
                .map(FeeClaimId::new)
                .toList();
        return closing.close(keys.digest(key), chosen)
                .map(it -> here(it.value(), "suljettu"))
                .orElseGet(() -> pages.go(FeesPage.URL + "?tila=tyhja"));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        var said = STATES.contains(state) ? chrome().voice().say("fee.list.said." + state) : "";
        return pages.show(PayListPage.TEMPLATE, new PayListPage(chrome(), closing.one(new PayListId(id)), said));
    }

    @GET
    @Path("{id}/csv")
    public Response csv(@PathParam("id") UUID id) {
        var file = file(id);
        return taken(file.csv(), "text/csv;charset=UTF-8", file.name("csv"));
    }

    @GET
    @Path("{id}/xlsx")
    public Response xlsx(@PathParam("id") UUID id) {
        var file = file(id);
        return taken(file.xlsx(), XLSX, file.name("xlsx"));
    }

    private PayListFile file(UUID id) {
        return new PayListFile(chrome().voice(), closing.takeAlong(new PayListId(id)));
    }

    private static Response taken(byte[] bytes, String type, String name) {
        return Response.ok(bytes)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    @POST
    @Path("{id}/maksettu")
    public Response paid(@PathParam("id") UUID id) {
        closing.markPaid(new PayListId(id));
        return here(id, "maksettu");
    }

    @POST
    @Path("{id}/maksettu/peru")
    public Response takeBack(@PathParam("id") UUID id) {
        closing.takePaymentBack(new PayListId(id));
        return here(id, "eimaksettu");
    }

    private Response here(UUID id, String state) {
        return pages.go(FeesPage.LISTS + "/" + id + "?tila=" + state);
    }

    private Chrome chrome() {
        return desk.chrome("fee.nav");
    }
}
