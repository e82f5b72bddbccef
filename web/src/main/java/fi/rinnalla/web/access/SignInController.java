package fi.rinnalla.web.access;

import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.services.access.SignInOutcome;
import fi.rinnalla.services.access.SignInOutcome.Wait;
import fi.rinnalla.services.access.SignInOutcome.Welcome;
import fi.rinnalla.services.access.SignInTry;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.RetryLater;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sign-in at every door that has one; see {@link WayIn} for what differs. */
@RequestScoped
@Path("kirjaudu")
public class SignInController {
    @Inject
    private WaysIn ways;

    @Inject
    private Cookies cookies;

    @Inject
    private FormKeys keys;

    @Inject
    private Pages pages;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ClientAddress address;

    @GET
    public Response door(@QueryParam("tila") String state) {
        if (ways.here().isInside()) {
            return pages.go(ways.here().inside());
        }
        return pages.show(SignInPage.TEMPLATE, page(note(state), "", "", List.of()));
    }

    @POST
    public Response knock(@BeanParam SignInForm form) {
        var password = form.password.toCharArray();
        try {
            return answer(ways.here().signIn(knock(form, password)), form);
        } catch (Busy busy) {
            return wait(503, later(busy.retryAfter(), "staff.signin.busy"), form, "");
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private SignInTry knock(SignInForm form, char[] password) {
        return new SignInTry(
                form.email,
                password,
                address.of(request),
                cookies.device(request),
                Optional.of(form.ticket).filter(it -> !it.isEmpty()),
                cookies.in(request, ways.here().session()));
    }

    private Response answer(SignInOutcome outcome, SignInForm form) {
        if (outcome instanceof Welcome welcome) {
            return Response.seeOther(URI.create(ways.here().inside(welcome.token())))
                    .cookie(cookies.give(ways.here().session(), welcome.token()), cookies.know(welcome.device()))
                    .build();
        }
        if (outcome instanceof Wait wait) {
            return wait(
                    429,
                    later(wait.left(), "staff.signin.wait"),
                    form,
                    wait.ticket().orElse(""));
        }
        var wrong = new Problem("email", say("staff.signin.error"));
        return pages.again(SignInPage.TEMPLATE, page("", "", form.email, List.of(wrong)));
    }

    private RetryLater later(Duration left, String key) {
        return RetryLater.in(left, key, ways.here().chrome().voice());
    }

    private Response wait(int status, RetryLater later, SignInForm form, String ticket) {
        var page = page("", ticket, form.email, List.of(new Problem("email", later.words())));
        return later.on(pages.with(status, SignInPage.TEMPLATE, page));
    }

    private String note(String state) {
        if ("ulos".equals(state)) {
            return say("staff.signout.done");
        }
        if ("kutsuttu".equals(state)) {
            return say("staff.invited.done");
        }
        return cookies.in(request, ways.here().session()).isPresent() ? say("staff.signin.ended") : "";
    }

    private SignInPage page(String note, String ticket, String email, List<Problem> problems) {
        var way = ways.here();
        var chrome = problems.isEmpty() ? way.chrome() : way.chrome().troubled();
        return new SignInPage(chrome, way.room(), way.door(), keys.fresh(), note, ticket, email, problems);
    }

    private String say(String key, Object... named) {
        return ways.here().chrome().voice().say(key, named);
    }

    /** What was typed at the door. */
    public static class SignInForm {
        @FormParam("email")
        @DefaultValue("")
        private String email = "";

        @FormParam("password")
        @DefaultValue("")
        private String password = "";

        @FormParam("ticket")
        @DefaultValue("")
        private String ticket = "";
    }
}
