package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The lists that payroll was given. */
public interface PayLists {
    Optional<PayList> find(PayListId id);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<PayList> hold(PayListId id);

    Optional<PayList> findByFormKey(Digest formKey);

    /** The number of the next one; whoever closes another waits until this transaction ends. */
    int holdNextNumber();

    /** The newest first, so many at most. */
    List<PayList> newest(int most);

    void add(PayList list);

    /** Every list that was closed before that day. Returns how many went. */
    int forgetClosedBefore(LocalDate day);
}
