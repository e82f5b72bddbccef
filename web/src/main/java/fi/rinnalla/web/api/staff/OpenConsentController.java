package fi.rinnalla.web.api.staff;

import fi.rinnalla.domain.comparison.Standings;
import fi.rinnalla.domain.comparison.Ticks;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.services.opendata.AgreeingToOpenData;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Meanwhile;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides what of the release everybody may have. */
@RequestScoped
@Path("tyo/luvut/avoin")
public class OpenConsentController {
    @Inject
    private AgreeingToOpenData agreeing;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response look(@QueryParam("tila") String state) {
        var page = page(Meanwhile.NOTHING);
        return pages.show(OpenConsentPage.TEMPLATE, "tallessa".equals(state) ? page.afterSaving() : page);
    }

    /** What was ticked or unticked of a programme; what stood on the page when it was made came along. */
    @POST
    public Response agree(Form typed) {
        var sent = Sent.of(typed);
        var programme = new ProgrammeId(Typed.id(sent.text("toiminta")).orElseGet(() -> new UUID(0, 0)));
        agreeing.mayAgree(programme);
        return Standings.read(sent.text(OpenConsentPage.BEFORE), Indicator::coded)
                .map(seen -> agree(programme, new Ticks<>(seen, ticked(sent))))
                .orElseGet(() -> meanwhile(Meanwhile.unknown(chrome().voice())));
    }

    private Response agree(ProgrammeId programme, Ticks<Indicator> ticks) {
        var otherwise = agreeing.agree(programme, ticks);
        return otherwise.isEmpty()
                ? pages.go(OpenConsentPage.URL + "?tila=tallessa")
                : meanwhile(page(Meanwhile.NOTHING).decided(programme, otherwise));
    }

    private static Set<Indicator> ticked(Sent sent) {
        return sent.all("osoitin").stream()
                .flatMap(it -> Indicator.coded(it).stream())
                .collect(Collectors.toSet());
    }

    private Response meanwhile(Meanwhile told) {
        return pages.conflict(OpenConsentPage.TEMPLATE, page(told));
    }

    private OpenConsentPage page(Meanwhile told) {
        return new OpenConsentPage(chrome(), agreeing.all(), false, told);
    }

    private Chrome chrome() {
        return desk.chrome("staff.nav.figures");
    }
}
