package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.partner.PartnerId;
import java.util.Set;

/**
 * Somebody to whom an assignment could be offered.
 *
 * @param ahead how many others they have said yes to or are asked about
 */
public record SuggestedPartner(PartnerId partner, Set<Fitting> reasons, Set<Heed> cautions, int ahead) {}
