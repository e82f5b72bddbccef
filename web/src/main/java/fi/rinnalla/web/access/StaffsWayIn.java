package fi.rinnalla.web.access;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.access.LeavingWork;
import fi.rinnalla.services.access.ResumingStaffWork;
import fi.rinnalla.services.access.ResumingStaffWork.AtWork;
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
import java.util.Set;

/** The organisation's door. Whoever passes it comes to today's work, and whoever only walks beside parents to what is their own. */
@RequestScoped
public class StaffsWayIn extends WayIn {
    private static final Set<Role> OF_PARTNERS = Set.of(Role.EXPERIENCE_PARTNER);

    @Inject
    private Provider<SigningIn> signing;

    @Inject
    private Provider<ResumingStaffWork> resuming;

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
    public String inside() {
        return start(caller.roles());
    }

    @Override
    public String inside(Token opened) {
        return resuming.get().resume(opened).map(AtWork::roles).map(this::start).orElseGet(super::inside);
    }

    private String start(Set<Role> roles) {
        return roles.equals(OF_PARTNERS) ? "/oma" : super.inside();
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
