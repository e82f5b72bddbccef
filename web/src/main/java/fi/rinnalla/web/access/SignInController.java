package fi.rinnalla.web.access;

import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.services.access.SignInOutcome;
import fi.rinnalla.services.access.SignInOutcome.Wait;
import fi.rinnalla.services.access.SignInOutcome.Welcome;
import fi.rinnalla.services.access.SignInTry;
import fi.rinnalla.services.access.SigningIn;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Languages;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The staff's door. Whoever passes it comes to today's work; no address ever says where else to go. */
@Controller
@RequestScoped
@Path("kirjaudu")
public class SignInController {
    private static final URI TODAY = URI.create("/tyo");

    @Inject
    private SigningIn signing;

    @Inject
    private Cookies cookies;

    @Inject
    private Chromes chromes;

    @Inject
    private FormKeys keys;

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private HttpServletRequest request;

    @GET
    public Response door(@QueryParam("tila") String state) {
        if (caller.isStaff()) {
            return Response.seeOther(TODAY).build();
        }
        return pages.show(SignInPage.TEMPLATE, page(note(state), "", "", List.of()));
    }

    @POST
    public Response knock(@BeanParam SignInForm form) {
        var password = form.password.toCharArray();
        try {
            return answer(signing.signIn(knock(form, password)), form);
        } catch (Busy busy) {
            return wait(503, busy.retryAfter(), form, "", say("staff.signin.busy"));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private SignInTry knock(SignInForm form, char[] password) {
        return new SignInTry(
                form.email,
                password,
                request.getRemoteAddr(),
                cookies.device(request),
                Optional.of(form.ticket).filter(it -> !it.isEmpty()),
                cookies.in(request, Cookies.Session.STAFF));
    }

    private Response answer(SignInOutcome outcome, SignInForm form) {
        if (outcome instanceof Welcome welcome) {
            return Response.seeOther(TODAY)
                    .cookie(cookies.give(Cookies.Session.STAFF, welcome.token()), cookies.know(welcome.device()))
                    .build();
        }
        if (outcome instanceof Wait wait) {
            var seconds = Math.max(1, wait.left().plusMillis(999).toSeconds());
            return wait(429, wait.left(), form, wait.ticket().orElse(""), say("staff.signin.wait", "seconds", seconds));
        }
        var wrong = new Problem("email", say("staff.signin.error"));
        return pages.again(SignInPage.TEMPLATE, page("", "", form.email, List.of(wrong)));
    }

    private Response wait(int status, Duration left, SignInForm form, String ticket, String words) {
        var page = page("", ticket, form.email, List.of(new Problem("email", words)));
        return Response.fromResponse(pages.with(status, SignInPage.TEMPLATE, page))
                .header(
                        HttpHeaders.RETRY_AFTER,
                        Math.max(1, left.plusMillis(999).toSeconds()))
                .build();
    }

    private String note(String state) {
        if ("ulos".equals(state)) {
            return say("staff.signout.done");
        }
        return cookies.in(request, Cookies.Session.STAFF).isPresent() ? say("staff.signin.ended") : "";
    }

    private SignInPage page(String note, String ticket, String email, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        return new SignInPage(chrome, keys.fresh(), note, ticket, email, problems);
    }

    private Chrome chrome() {
        var language = Languages.wished(request, chromes.profile().languages());
        return chromes.staff(language, "staff.signin.heading", null);
    }

    private String say(String key, Object... named) {
        return chrome().voice().say(key, named);
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
