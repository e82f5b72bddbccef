package fi.rinnalla.web.partner.fee;

import fi.rinnalla.domain.partner.FeeClaimId;
import fi.rinnalla.domain.partner.FeeLineId;
import fi.rinnalla.domain.partner.ReturnReason;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.services.partner.ApprovingFees;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Euros;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Claims to approve, and what becomes of each. */
@RequestScoped
@Path("tyo/palkkiot")
public class FeesController {
    private static final List<String> STATES =
            List.of("hyvaksytty", "palautettu", "kumottu", "korjattu", "muuttui", "tyhja");

    @Inject
    private ApprovingFees approving;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list(
            @QueryParam("tila") @DefaultValue("") String state,
            @QueryParam("kaikki") @DefaultValue("") String all,
            @QueryParam("jalkeen") @DefaultValue("") String after,
            @QueryParam("listat") @DefaultValue("") String below) {
        var place = Typed.place(after);
        var number = Optional.of(below).filter(it -> it.matches("\\d{1,6}")).map(Integer::valueOf);
        return pages.show(
                FeesPage.TEMPLATE,
                new FeesPage(
                        chrome(),
                        approving.sheet(place, number),
                        all.equals("1"),
                        place.isPresent() || number.isPresent(),
                        said(state),
                        List.of()));
    }

    @POST
    public Response approve(@FormParam("claim") List<String> claims) {
        var chosen = claims.stream()
                .flatMap(it -> Typed.id(it).stream())
                .map(FeeClaimId::new)
                .toList();
        if (approving.approve(chosen) > 0) {
            return pages.go(FeesPage.URL + "?tila=hyvaksytty");
        }
        var problem = new Problem("claim", say("fee.approve.error"));
        return pages.again(
                FeesPage.TEMPLATE,
                new FeesPage(chrome().troubled(), approving.sheet(), false, false, "", List.of(problem)));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(
                ClaimPage.TEMPLATE,
                new ClaimPage(chrome(), approving.one(new FeeClaimId(id)), "", "", said(state), List.of()));
    }

    @POST
    @Path("{id}/palautus")
    public Response giveBack(@PathParam("id") UUID id, @FormParam("reason") @DefaultValue("") String reason) {
        var claim = approving.one(new FeeClaimId(id)).claim().id();
        return Typed.one(ReturnReason.class, reason)
                .map(it -> here(id, approving.giveBack(claim, it) ? "palautettu" : "muuttui"))
                .orElseGet(() -> again(id, "", "", "reason", "fee.return.error"));
    }

    @POST
    @Path("{id}/kumous")
    public Response takeBack(@PathParam("id") UUID id) {
        return here(id, approving.takeApprovalBack(new FeeClaimId(id)) ? "kumottu" : "muuttui");
    }

    @POST
    @Path("{id}/korjaus")
    public Response correct(
            @PathParam("id") UUID id,
            @FormParam("key") @DefaultValue("") String key,
            @FormParam("line") @DefaultValue("") String line,
            @FormParam("right") @DefaultValue("") String right) {
        var claim = approving.one(new FeeClaimId(id)).claim();
        var which = Typed.id(line)
                .map(FeeLineId::new)
                .filter(it -> claim.lines().stream().anyMatch(one -> one.id().equals(it)));
        var sum = Euros.cents(right);
        if (which.isEmpty()) {
            return again(id, line, right, "line", "fee.mend.line.error");
        }
        if (sum.isEmpty()) {
            return again(id, line, right, "right", "fee.mend.right.error");
        }
        return approving.correct(keys.digest(key), claim.id(), which.get(), Cents.of(sum.getAsInt()))
                ? here(id, "korjattu")
                : again(id, line, right, "right", "fee.mend.same");
    }

    private Response again(UUID id, String line, String right, String field, String key) {
        return pages.again(
                ClaimPage.TEMPLATE,
                new ClaimPage(
                        chrome().troubled(),
                        approving.one(new FeeClaimId(id)),
                        line,
                        right,
                        "",
                        List.of(new Problem(field, say(key)))));
    }

    private Response here(UUID id, String state) {
        return pages.go(FeesPage.URL + "/" + id + "?tila=" + state);
    }

    private String said(String state) {
        return STATES.contains(state) ? say("fee.said." + state) : "";
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome("fee.nav");
    }
}
