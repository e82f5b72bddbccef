package fi.rinnalla.web.measure;

import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.Standings;
import fi.rinnalla.domain.comparison.Ticks;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.measure.PreviewingTheRelease;
import fi.rinnalla.services.measure.SharingWithTheNetwork;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Meanwhile;
import fi.rinnalla.web.shared.Pages;
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
import java.util.function.Function;
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
        var page = page(programme(programme), Meanwhile.NOTHING);
        return pages.show(SharingPage.TEMPLATE, "jaettu".equals(state) ? page.afterSaving() : page);
    }

    /** What was ticked or unticked; what stood on the page when it was made came along. */
    @POST
    public Response share(
            @FormParam("toiminta") String programme,
            @FormParam("osoitin") List<String> indicators,
            @FormParam("jakaja") List<String> divisors,
            @FormParam(SharingPage.SHARED) @DefaultValue("") String shared,
            @FormParam(SharingPage.DIVIDED) @DefaultValue("") String divided) {
        var id = programme(programme).orElseThrow(() -> new NotFound(programme));
        sharing.mayShare(id);
        var seen = Standings.read(shared, Indicator::coded);
        var seenExactly = Standings.read(divided, Divisor::coded);
        if (seen.isEmpty() || seenExactly.isEmpty()) {
            return meanwhile(id, Meanwhile.unknown(chrome().voice()));
        }
        var otherwise = sharing.share(
                id,
                new Ticks<>(seen.get(), all(indicators, Indicator::coded)),
                new Ticks<>(seenExactly.get(), all(divisors, Divisor::coded)));
        return otherwise.isNothing()
                ? pages.go("/tyo/luvut/jako?toiminta=" + id.value() + "&tila=jaettu")
                : meanwhile(id, page(Optional.of(id), Meanwhile.NOTHING).decided(otherwise));
    }

    private Response meanwhile(ProgrammeId id, Meanwhile told) {
        return pages.conflict(SharingPage.TEMPLATE, page(Optional.of(id), told));
    }

    private SharingPage page(Optional<ProgrammeId> id, Meanwhile told) {
        return new SharingPage(chrome(), previewing.preview(id), false, told);
    }

    private Chrome chrome() {
        return desk.chrome("staff.nav.figures");
    }

    private static <T> Set<T> all(List<String> typed, Function<String, Optional<T>> coded) {
        return typed.stream().flatMap(it -> coded.apply(it).stream()).collect(Collectors.toSet());
    }

    private static Optional<ProgrammeId> programme(String written) {
        return Optional.ofNullable(written).flatMap(Typed::id).map(ProgrammeId::new);
    }
}
