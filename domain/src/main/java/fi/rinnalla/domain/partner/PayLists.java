package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists that payroll was given. */
public interface PayLists {
    Optional<PayList> find(PayListId id);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<PayList> hold(PayListId id);

    Optional<PayList> findByFormKey(Digest formKey);

    /** The number of the next one; whoever closes another waits until this transaction ends. */
    int holdNextNumber();

    /** With everything on it, for reading; empty where it is not there. */
    Optional<PayList> whole(PayListId id);

    /** The newest first, so many at most. */
    default List<PayList> newest(int most) {
        return newest(Integer.MAX_VALUE, most);
    }

    /** Those below that number, the newest first. */
    List<PayList> newest(int below, int most);

    /** How many claims stand on each. */
    Map<PayListId, Integer> claims(Collection<PayListId> lists);

    void add(PayList list);

    /** Every list that was closed before that day. Returns how many went. */
    int forgetClosedBefore(LocalDate day);
}
