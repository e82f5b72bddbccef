package fi.rinnalla.domain.opendata;

import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** With what programs come to a network. They are found within one network only. */
public interface NetworkTokens {
    /** Ended and withdrawn ones are found too; ask {@link NetworkToken#holdsOn}. */
    Optional<NetworkToken> findByToken(NetworkId network, Digest token);

    void isUsedOn(UUID id, LocalDate day);
}
