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
        var programmes = comparing.programmes();
        var quarters = comparing.quarters();
        var chosen = form.among(programmes, quarters);
        var chrome = desk.chrome("comparison.heading", it -> "/vertailu" + chosen.query(it));
        var page = new ComparisonPages(chrome, programmes, quarters, chosen);
        if (quarters.isEmpty()) {
            return pages.show(ComparisonPage.TEMPLATE, page.withoutResult());
        }
        if (!chosen.problems(chrome.voice()).isEmpty()) {
            return pages.again(ComparisonPage.TEMPLATE, page.withoutResult());
        }
        var comparison = comparing.compare(chosen.indicator(), chosen.quarters(), chosen.programmes());
        return pages.show(ComparisonPage.TEMPLATE, page.with(comparison));
    }
}
