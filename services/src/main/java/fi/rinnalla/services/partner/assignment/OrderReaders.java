package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.services.privacy.Readers;
import java.util.Collection;

/**
 * Who reads what an orderer writes, for the promise beside the form.
 *
 * @param ofHopes what is hoped for
 * @param ofContact where the orderer is reached
 */
public record OrderReaders(Collection<Role> ofHopes, Collection<Role> ofContact) {
    static OrderReaders of(Readers readers) {
        return new OrderReaders(
                readers.of(AssignmentView.HOPES).held(),
                readers.of(AssignmentView.CONTACT).held());
    }
}
