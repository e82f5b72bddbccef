package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Signs a member of staff in; it leads through two doors, with the slow work between them. See {@link SignInRule}. */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.SIGN_IN)
public class SigningIn {
    private final SignInRule rule;
    private final SignInDesk<StaffId> desk;
    private final Caller caller;

    @Inject
    public SigningIn(SignInRule rule, FindingTheLock finding, BeginningWork beginning, Caller caller) {
        this.rule = rule;
        this.desk = new OfStaff(finding, beginning);
        this.caller = caller;
    }

    /** @throws fi.rinnalla.domain.shared.Busy where too many try at once */
    public SignInOutcome signIn(SignInTry knock) {
        return rule.signIn(caller.tenant().value(), knock, desk);
    }

    private record OfStaff(FindingTheLock finding, BeginningWork beginning) implements SignInDesk<StaffId> {
        @Override
        public Lock<StaffId> find(EmailAddress address) {
            return finding.find(address);
        }

        @Override
        public Optional<Token> begin(StaffId account, Optional<String> newHash, Optional<Token> replaced) {
            return beginning.begin(account, newHash, replaced);
        }
    }
}
