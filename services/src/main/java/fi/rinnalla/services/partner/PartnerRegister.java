package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.partner.PartnerId;
import java.util.List;
import java.util.Optional;

/**
 * A page of the register.
 *
 * @param newcomers accounts with the role that are not in the register yet
 * @param next behind whom the next page begins
 */
public record PartnerRegister(List<PartnerRow> partners, List<AccountRow> newcomers, Optional<PartnerId> next) {}
