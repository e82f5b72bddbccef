package fi.rinnalla.web.measure;

import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.measure.PreviewingTheRelease;
import fi.rinnalla.services.measure.SharingWithTheNetwork;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What others see of the organisation's figures, and which of them they may. */
@RequestScoped
@Path("tyo/luvut/jako")
public class SharingController {
    @Inject
    private PreviewingTheRelease previewing;

    @Inject
    private SharingWithTheNetwork sharing;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response preview(@QueryParam("toiminta") String programme, @QueryParam("tila") String state) {
        var preview = previewing.preview(programme(programme));
        return pages.show(
                SharingPage.TEMPLATE,
                new SharingPage(desk.chrome("staff.nav.figures"), preview, "jaettu".equals(state)));
    }

    /** The whole choice at once: what is not ticked is not shared any more. */
    @POST
    public Response share(
            @FormParam("toiminta") String programme,
            @FormParam("osoitin") List<String> indicators,
            @FormParam("jakaja") List<String> divisors) {
        var id = programme(programme).orElseThrow(() -> new NotFound(programme));
        sharing.share(
                id,
                indicators.stream().flatMap(it -> Indicator.coded(it).stream()).collect(Collectors.toSet()),
                divisors.stream().flatMap(it -> Divisor.coded(it).stream()).collect(Collectors.toSet()));
        return pages.go("/tyo/luvut/jako?toiminta=" + id.value() + "&tila=jaettu");
    }

    private static Optional<ProgrammeId> programme(String written) {
        try {
            return Optional.ofNullable(written)
                    .filter(it -> !it.isEmpty())
                    .map(it -> new ProgrammeId(UUID.fromString(it)));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
