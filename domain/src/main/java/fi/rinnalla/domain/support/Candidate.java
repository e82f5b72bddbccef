package fi.rinnalla.domain.support;

import fi.rinnalla.domain.partner.PartnerId;
import java.util.Set;

/**
 * Somebody who could walk beside whoever asked.
 *
 * @param carried how many they carry already
 */
public record Candidate(PartnerId partner, Set<Reason> reasons, Set<Caution> cautions, int carried) {}
