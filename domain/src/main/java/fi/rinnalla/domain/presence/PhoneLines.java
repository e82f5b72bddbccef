package fi.rinnalla.domain.presence;

import java.util.List;
import java.util.Optional;

/** The phone lines of this organisation. */
public interface PhoneLines {
    Optional<PhoneLine> find(LineId id);

    /** Kept until the transaction ends. */
    Optional<PhoneLine> hold(LineId id);

    List<PhoneLine> all();

    void add(PhoneLine line);
}
