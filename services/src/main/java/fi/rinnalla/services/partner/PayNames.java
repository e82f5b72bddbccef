package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** By which name payroll knows a partner: that of their account, which their employer gave it. */
@Dependent
public class PayNames {
    private final ExperiencePartners partners;
    private final StaffAccounts accounts;

    @Inject
    public PayNames(ExperiencePartners partners, StaffAccounts accounts) {
        this.partners = partners;
        this.accounts = accounts;
    }

    String of(PartnerId partner) {
        return partners.find(partner)
                .map(it -> accounts.find(it.account())
                        .map(StaffAccount::shownName)
                        .orElseGet(() -> it.profile().called()))
                .orElse("");
    }

    Optional<StaffId> account(PartnerId partner) {
        return partners.find(partner).map(ExperiencePartner::account);
    }
}
