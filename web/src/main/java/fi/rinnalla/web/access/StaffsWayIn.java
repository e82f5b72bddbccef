package fi.rinnalla.web.access;

import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.access.LeavingWork;
import fi.rinnalla.services.access.SignInOutcome;
import fi.rinnalla.services.access.SignInTry;
import fi.rinnalla.services.access.SigningIn;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServletRequest;

/** The organisation's door. Whoever passes it comes to today's work. */
@RequestScoped
public class StaffsWayIn extends WayIn {
    @Inject
    private Provider<SigningIn> signing;

    @Inject
    private Provider<LeavingWork> leaving;

    @Inject
    private Chromes chromes;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    public StaffsWayIn() {
        super(Host.Owner.TENANT, Cookies.Session.STAFF, "staff", "/tyo");
    }

    @Override
    public boolean isInside() {
        return caller.isStaff();
    }

    @Override
    public SignInOutcome signIn(SignInTry knock) {
        return signing.get().signIn(knock);
    }

    @Override
    public void leave(Token token) {
        leaving.get().leave(token);
    }

    @Override
    public Chrome chrome() {
        var language = Languages.wished(request, chromes.profile().languages());
        return chromes.staff(language, "staff.signin.heading", null);
    }
}
