package fi.rinnalla.domain.opendata;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** With what programs come to this organisation. */
public interface ApiTokens {
    /** Ended and withdrawn ones are found too; ask {@link ApiToken#holdsOn}. */
    Optional<ApiToken> findByToken(Digest token);

    Optional<ApiToken> find(UUID id);

    Optional<ApiToken> with(Digest form);

    /** Newest first. */
    List<ApiToken> all();

    void add(ApiToken token);

    /** Returns how many were removed. */
    int removeOverBefore(LocalDate day);
}
