package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.AccountRow;
import java.util.List;

/**
 * The register.
 *
 * @param newcomers accounts with the role that are not in the register yet
 */
public record PartnerRegister(List<PartnerRow> partners, List<AccountRow> newcomers) {}
