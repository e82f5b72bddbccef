package fi.rinnalla.web.comparison;

import fi.rinnalla.services.comparison.Comparing;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Programmes side by side. Everything chosen stands in the address, so that it can be kept and sent. */
@RequestScoped
@Path("vertailu")
public class ComparisonController {
    @Inject
    private Comparing comparing;

    @Inject
    private NetworkDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response compare(@BeanParam ComparisonForm form) {
        if (!desk.isOccupied()) {
            return pages.go("/kirjaudu" + desk.asIs());
        }
        var answer = new ComparisonRoom(comparing, form).page(twin -> desk.chrome("comparison.heading", twin));
        return answer.wrong()
                ? pages.again(ComparisonPage.TEMPLATE, answer.page())
                : pages.show(ComparisonPage.TEMPLATE, answer.page());
    }
}
