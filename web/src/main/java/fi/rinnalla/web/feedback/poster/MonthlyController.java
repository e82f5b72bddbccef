package fi.rinnalla.web.feedback.poster;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.ChoosingForThePoster;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.print.Likeness;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Staff choose a month and what of it is to be read from a wall, look at it, and print it. */
@RequestScoped
@Path("tyo/muutosjuliste")
public class MonthlyController {
    static final String PATH = "/tyo/muutosjuliste";

    @Inject
    private ChoosingForThePoster choosing;

    @Inject
    private MonthlyPrinting printing;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @GET
    public Response poster(@BeanParam MonthlyAsked asked) {
        var months = choosing.months();
        var wish = MonthlyWish.of(asked, months, spoken());
        var all = choosing.of(wish.month(), wish.language());
        var page = new MonthlyPage(
                desk.chrome("staff.nav.publications"), months, wish, all, printing.print(wish, all), spoken());
        return pages.show(MonthlyPage.TEMPLATE, page);
    }

    @GET
    @Path("juliste.pdf")
    public Response file(@BeanParam MonthlyAsked asked) {
        var print = print(asked);
        return Response.ok(printing.pdf(print), "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + print.wish().fileName() + "\"")
                .build();
    }

    @GET
    @Path("kuva.png")
    public Response picture(@BeanParam MonthlyAsked asked) {
        var picture = new Likeness(printing.pdf(print(asked))).png(MonthlyPage.WIDTH);
        return Response.ok(picture, "image/png").build();
    }

    private MonthlyPrint print(MonthlyAsked asked) {
        var wish = MonthlyWish.of(asked, choosing.months(), spoken());
        return printing.print(wish, choosing.of(wish.month(), wish.language()));
    }

    private List<Language> spoken() {
        return chromes.profile().languages();
    }
}
