package fi.rinnalla.web.api.staff;

import fi.rinnalla.services.opendata.KeepingTokens;
import fi.rinnalla.web.access.Cookies;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which programs may read here. A token is shown in the answer to the form itself, once, like the words of a card. */
@RequestScoped
@Path("hallinta/rajapinta")
public class TokensController {
    private static final Set<String> DONE = Set.of("poistettu", "luotu");
    private static final int USUAL_DAYS = 365;

    @Inject
    private KeepingTokens keeping;

    @Inject
    private Desk desk;

    @Inject
    private Cookies cookies;

    @Inject
    private Pages pages;

    @Inject
    private HttpServletRequest request;

    @GET
    public Response list(@QueryParam("tila") @DefaultValue("") String state) {
        var ends = keeping.today().plusDays(USUAL_DAYS).toString();
        var form = new TokenForm(Sent.NOTHING.with("ends", ends));
        return pages.show(TokensPage.TEMPLATE, page(form, notice(state), List.of()));
    }

    @POST
    public Response make(Form typed) {
        var form = new TokenForm(Sent.of(typed));
        var problems = form.problems(chrome().voice(), keeping.today());
        if (!problems.isEmpty()) {
            return pages.again(TokensPage.TEMPLATE, page(form, Optional.empty(), problems));
        }
        return keeping.make(form.wish(), form.sent().form())
                .map(it -> pages.show(TokenMadePage.TEMPLATE, new TokenMadePage(chrome(), form.name(), it.value())))
                .orElseGet(() -> pages.go(TokensPage.URL + "?tila=luotu"));
    }

    @POST
    @Path("poisto")
    public Response withdraw(Form typed) {
        keeping.withdraw(Typed.id(Sent.of(typed).text("token")).orElseGet(() -> new UUID(0, 0)));
        return pages.go(TokensPage.URL + "?tila=poistettu");
    }

    private TokensPage page(TokenForm form, Optional<Notice> notice, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        return new TokensPage(chrome, keeping.all(), form, root(), notice, problems);
    }

    private Optional<Notice> notice(String state) {
        return Optional.of(state)
                .filter(DONE::contains)
                .map(it -> Notice.ok(chrome().voice().say("opendata.tokens.done." + it)));
    }

    private String root() {
        return cookies.scheme() + "://" + request.getHeader("Host").toLowerCase(Locale.ROOT);
    }

    private Chrome chrome() {
        return desk.chrome(TokensPage.TITLE);
    }
}
