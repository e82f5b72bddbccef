package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.domain.partner.assignment.OrdererId;
import fi.rinnalla.services.partner.assignment.KeepingOrderers;
import fi.rinnalla.services.partner.assignment.OrdererRow;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Pages;
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

/** The register of organisations that order. */
@RequestScoped
@Path("tyo/tilaajat")
public class OrderersController {
    @Inject
    private KeepingOrderers keeping;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list(
            @QueryParam("nimi") @DefaultValue("") String typed, @QueryParam("jalkeen") @DefaultValue("") String after) {
        var name = typed.strip()
                .substring(0, Math.min(OrdererRow.LONGEST_NAME, typed.strip().length()));
        var behind = other(after);
        return pages.show(
                OrderersPage.TEMPLATE,
                new OrderersPage(chrome(), keeping.page(name, behind), name, behind.isPresent()));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        var row = keeping.one(new OrdererId(id));
        return pages.show(
                OrdererPage.TEMPLATE, new OrdererPage(chrome(), row, OrdererTyped.of(row), said(state), List.of()));
    }

    @POST
    @Path("{id}")
    public Response describe(@PathParam("id") UUID id, @BeanParam OrdererTyped typed) {
        var row = keeping.one(new OrdererId(id));
        var problems = typed.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(OrdererPage.TEMPLATE, new OrdererPage(chrome().troubled(), row, typed, "", problems));
        }
        keeping.describe(
                row.id(),
                typed.name(),
                typed.county().orElseThrow(),
                typed.form().orElseThrow(),
                typed.importance().orElseThrow());
        return here(id, "tallessa");
    }

    @POST
    @Path("{id}/sama")
    public Response join(@PathParam("id") UUID id, @FormParam("other") @DefaultValue("") String other) {
        var row = keeping.one(new OrdererId(id));
        var joined = other(other).filter(it -> keeping.join(row.id(), it)).isPresent();
        return here(id, joined ? "yhdistetty" : "muuttui");
    }

    @POST
    @Path("{id}/eri")
    public Response part(@PathParam("id") UUID id, @FormParam("other") @DefaultValue("") String other) {
        var row = keeping.one(new OrdererId(id));
        var parted = other(other).filter(it -> keeping.part(row.id(), it)).isPresent();
        return here(id, parted ? "erotettu" : "muuttui");
    }

    private static Optional<OrdererId> other(String typed) {
        return Typed.id(typed).map(OrdererId::new);
    }

    private String said(String state) {
        return switch (state) {
            case "tallessa" -> say("assignment.saved");
            case "yhdistetty" -> say("assignment.orderer.joined.done");
            case "erotettu" -> say("assignment.orderer.parted.done");
            case "muuttui" -> say("assignment.changed");
            default -> "";
        };
    }

    private Response here(UUID id, String state) {
        return pages.go(OrderersPage.URL + "/" + id + "?tila=" + state);
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome("assignment.nav");
    }
}
