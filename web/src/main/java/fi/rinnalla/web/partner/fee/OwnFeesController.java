package fi.rinnalla.web.partner.fee;

import fi.rinnalla.domain.partner.FeeClaimId;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.services.partner.ClaimSheet;
import fi.rinnalla.services.partner.ClaimingFees;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A partner's own fees: asked for, given, and reckoned. */
@RequestScoped
@Path("oma/palkkiot")
public class OwnFeesController {
    private static final List<String> STATES = List.of("lahetetty", "annettu", "peruttu", "myohassa", "raja");

    @Inject
    private ClaimingFees claiming;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response fees(@QueryParam("tila") @DefaultValue("") String state) {
        return claiming.mine()
                .map(it -> pages.show(
                        OwnFeesPage.TEMPLATE,
                        new OwnFeesPage(chrome(), it, Optional.empty(), Optional.empty(), said(state), List.of())))
                .orElseGet(() -> pages.go("/oma"));
    }

    @POST
    public Response claim(
            @FormParam("key") @DefaultValue("") String key,
            @FormParam("how") @DefaultValue("") String how,
            @FormParam("line") List<String> lines) {
        return claiming.mine().map(it -> claim(it, key, how, Set.copyOf(lines))).orElseGet(() -> pages.go("/oma"));
    }

    private Response claim(ClaimSheet sheet, String key, String how, Set<String> lines) {
        var form = keys.digest(key);
        var chosen = lines.stream().flatMap(it -> LineKey.read(it).stream()).collect(Collectors.toSet());
        var given = how.equals("give");
        if (given ? claiming.give(form, chosen) : claiming.send(form, chosen)) {
            return here(given ? "annettu" : "lahetetty");
        }
        var problem = new Problem("line", say(given ? "fee.own.give.error" : "fee.own.send.error"));
        return again(sheet, Optional.of(lines), Optional.empty(), problem);
    }

    @POST
    @Path("kumous")
    public Response takeBack(@FormParam("claim") @DefaultValue("") String claim) {
        if (claiming.mine().isEmpty()) {
            return pages.go("/oma");
        }
        var done =
                Typed.id(claim).map(FeeClaimId::new).filter(claiming::takeBack).isPresent();
        return here(done ? "peruttu" : "myohassa");
    }

    /** An empty field is no limit. */
    @POST
    @Path("raja")
    public Response limit(@FormParam("limit") @DefaultValue("") String typed) {
        return claiming.mine().map(it -> limit(it, typed)).orElseGet(() -> pages.go("/oma"));
    }

    private Response limit(ClaimSheet sheet, String typed) {
        var cents = Euros.cents(typed);
        if (!typed.isBlank() && cents.orElse(0) == 0) {
            return again(sheet, Optional.empty(), Optional.of(typed), new Problem("limit", say("fee.limit.error")));
        }
        claiming.limit(cents.stream().mapToObj(Cents::of).findFirst());
        return here("raja");
    }

    private Response again(ClaimSheet sheet, Optional<Set<String>> lines, Optional<String> limit, Problem problem) {
        return pages.again(
                OwnFeesPage.TEMPLATE, new OwnFeesPage(chrome().troubled(), sheet, lines, limit, "", List.of(problem)));
    }

    private Response here(String state) {
        return pages.go(OwnFeesPage.URL + "?tila=" + state);
    }

    private String said(String state) {
        return STATES.contains(state) ? say("fee.own.said." + state) : "";
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome("partner.own");
    }
}
