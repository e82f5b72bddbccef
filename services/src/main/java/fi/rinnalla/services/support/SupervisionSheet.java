package fi.rinnalla.services.support;

import fi.rinnalla.services.partner.PartnerRow;
import java.time.LocalDate;
import java.util.List;

/**
 * A partner's supervision.
 *
 * @param others who may have been there with them
 * @param more there are others, who are found by their name
 */
public record SupervisionSheet(
        PartnerRow partner, List<SupervisionRow> rows, List<PartnerRow> others, boolean more, LocalDate today) {}
