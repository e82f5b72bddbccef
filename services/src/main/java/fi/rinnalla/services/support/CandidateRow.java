package fi.rinnalla.services.support;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.support.Caution;
import fi.rinnalla.domain.support.Reason;
import java.util.Optional;
import java.util.Set;

/** Somebody who could come, with why and with what to think of. @param weeks since they were last in supervision */
public record CandidateRow(
        PartnerId partner,
        PartnerProfile profile,
        Set<Reason> reasons,
        Set<Caution> cautions,
        int carried,
        Optional<Integer> weeks) {}
