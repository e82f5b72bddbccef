package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** Of many at once, with whose account it is. */
    Map<PartnerId, Payee> of(Collection<PartnerId> these) {
        var known = partners.these(these);
        var names =
                accounts.names(known.stream().map(ExperiencePartner::account).toList());
        return known.stream()
                .collect(Collectors.toMap(
                        ExperiencePartner::id,
                        it -> new Payee(
                                names.getOrDefault(it.account(), it.profile().called()), it.account())));
    }

    record Payee(String name, StaffId account) {}

    String of(PartnerId partner) {
        return partners.find(partner)
                .map(it -> accounts.find(it.account())
                        .map(StaffAccount::shownName)
                        .orElseGet(() -> it.profile().called()))
                .orElse("");
    }

    /** Nobody decides about a claim of their own. */
    boolean isOf(PartnerId partner, StaffId account) {
        return partners.find(partner)
                .map(ExperiencePartner::account)
                .filter(account::equals)
                .isPresent();
    }
}
