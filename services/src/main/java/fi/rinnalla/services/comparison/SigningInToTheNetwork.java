package fi.rinnalla.services.comparison;

import fi.rinnalla.services.access.SignInOutcome;
import fi.rinnalla.services.access.SignInRule;
import fi.rinnalla.services.access.SignInTry;
import fi.rinnalla.services.shared.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Signs a coordinator in, by the same rule as staff. */
@Dependent
public class SigningInToTheNetwork {
    private final SignInRule rule;
    private final CoordinatorsDesk desk;
    private final Caller caller;

    @Inject
    public SigningInToTheNetwork(SignInRule rule, CoordinatorsDesk desk, Caller caller) {
        this.rule = rule;
        this.desk = desk;
        this.caller = caller;
    }

    /** @throws fi.rinnalla.domain.shared.Busy where too many try at once */
    public SignInOutcome signIn(SignInTry knock) {
        return rule.signIn(caller.network().value(), knock, desk);
    }
}
