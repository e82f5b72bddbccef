package fi.rinnalla.domain.support;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.partner.PartnerId;
import java.util.Collection;
import java.util.Set;

/**
 * Who is not to be proposed again to whoever holds a card. It can be asked about those who are known, and never read: neither
 * whom it is about nor which of the two said so.
 */
public interface Exclusions {
    /** Those of them who are not to be proposed there. */
    Set<PartnerId> among(Collection<PartnerId> partners, CardId card);

    /** Said twice it is said once. */
    void add(CardId card, PartnerId partner);

    void forget(CardId card);
}
