package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.access.EmailAddress;
import java.util.Optional;

/** Those who compare. They are found within one network only. */
public interface Coordinators {
    Optional<Coordinator> find(NetworkId network, CoordinatorId id);

    Optional<Coordinator> findByEmail(NetworkId network, EmailAddress email);

    void changePassword(CoordinatorId id, String hash);
}
