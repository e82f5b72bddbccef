package fi.rinnalla.web.partner.wellbeing;

import fi.rinnalla.domain.partner.WellbeingCheckId;
import fi.rinnalla.services.partner.KeepingMyWellbeing;
import fi.rinnalla.services.partner.MyWellbeing;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** How a partner is, for themselves. It is behind their own sign-in and behind no other. */
@RequestScoped
@Path("oma/jaksaminen")
public class WellbeingController {
    private static final List<String> STATES = List.of("tallessa", "soitetaan", "poistettu", "kaikki-poistettu");

    @Inject
    private KeepingMyWellbeing keeping;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response home(@QueryParam("tila") @DefaultValue("") String state) {
        return keeping.mine()
                .map(it -> pages.show(
                        WellbeingPage.TEMPLATE,
                        new WellbeingPage(chrome(), it, new WellbeingForm(), keys.fresh(), said(state), List.of())))
                .orElseGet(() -> pages.go("/oma"));
    }

    @POST
    public Response check(@BeanParam WellbeingForm form) {
        return keeping.mine().map(it -> check(it, form)).orElseGet(() -> pages.go("/oma"));
    }

    private Response check(MyWellbeing mine, WellbeingForm form) {
        var problems = form.problems(chrome().voice());
        if (problems.isEmpty() && !keys.isFresh(form.key())) {
            problems = List.of(new Problem("energy", say("feedback.error.expired")));
        }
        if (!problems.isEmpty()) {
            var chrome = chrome().troubled();
            return pages.again(
                    WellbeingPage.TEMPLATE, new WellbeingPage(chrome, mine, form, keys.fresh(), "", problems));
        }
        var called = keeping.check(keys.digest(form.key()), form.answers(), form.words(), form.asked());
        return here(called.isPresent() ? "soitetaan" : "tallessa");
    }

    @POST
    @Path("poisto")
    public Response remove(
            @FormParam("merkinta") @DefaultValue("") String check, @FormParam("kaikki") @DefaultValue("") String all) {
        if (keeping.mine().isEmpty()) {
            return pages.go("/oma");
        }
        if (all.equals("true")) {
            keeping.removeEverything();
            return here("kaikki-poistettu");
        }
        Typed.id(check).map(WellbeingCheckId::new).ifPresent(keeping::remove);
        return here("poistettu");
    }

    private Response here(String state) {
        return pages.go(WellbeingPage.URL + "?tila=" + state);
    }

    private String said(String state) {
        return STATES.contains(state) ? say("wellbeing.said." + state) : "";
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome("partner.own");
    }
}
