package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.access.SignInOutcome;
import fi.rinnalla.services.access.SignInTry;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.comparison.LeavingTheNetwork;
import fi.rinnalla.services.comparison.SigningInToTheNetwork;
import fi.rinnalla.web.access.Cookies;
import fi.rinnalla.web.access.WayIn;
import fi.rinnalla.web.shared.Chrome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

/** The network's door. Whoever passes it comes to the comparison. */
@RequestScoped
public class CoordinatorsWayIn extends WayIn {
    @Inject
    private Provider<SigningInToTheNetwork> signing;

    @Inject
    private Provider<LeavingTheNetwork> leaving;

    @Inject
    private NetworkDesk desk;

    public CoordinatorsWayIn() {
        super(Host.Owner.NETWORK, Cookies.Session.NETWORK, "comparison", "/vertailu");
    }

    @Override
    public boolean isInside() {
        return desk.isOccupied();
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
        return desk.chrome("comparison.signin.heading", it -> "/kirjaudu?kieli=" + it.path());
    }

    @Override
    protected String carriedOn() {
        return desk.asIs();
    }
}
