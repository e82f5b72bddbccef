package fi.rinnalla.web.measure;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.measure.SeeingFees;
import fi.rinnalla.services.measure.SeeingOwnFigures;
import fi.rinnalla.services.measure.SeeingReach;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The organisation's own figures. */
@RequestScoped
@Path("tyo/luvut")
public class FiguresController {
    @Inject
    private SeeingOwnFigures seeing;

    @Inject
    private SeeingReach reach;

    @Inject
    private SeeingFees fees;

    @Inject
    private Desk desk;

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @GET
    public Response figures(@QueryParam("toiminta") String programme, @QueryParam("jakso") String quarter) {
        var shown = seeing.figures(programme(programme), parsed(quarter, Quarter::of));
        var mayShare = caller.may(Permission.DECIDE_WHAT_THE_NETWORK_SEES);
        var chrome = desk.chrome("staff.nav.figures");
        var reached = shown.map(it -> reach.of(it.programme(), it.quarter()));
        var paid = shown.map(it -> fees.of(it.quarter()));
        return pages.show(FiguresPage.TEMPLATE, new FiguresPage(chrome, shown, reached, paid, mayShare));
    }

    private static Optional<ProgrammeId> programme(String written) {
        return parsed(written, it -> new ProgrammeId(UUID.fromString(it)));
    }

    private static <T> Optional<T> parsed(String written, Function<String, T> parse) {
        try {
            return written == null || written.isEmpty() ? Optional.empty() : Optional.of(parse.apply(written));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
