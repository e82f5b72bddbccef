package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.access.StaffSession;
import fi.rinnalla.domain.access.StaffSessions;
import fi.rinnalla.domain.shared.Digest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sessions, in memory; looked up by the fingerprint they were begun with. */
public final class SessionsOnAShelf implements StaffSessions {
    private final Map<Digest, StaffSession> all = new LinkedHashMap<>();
    private final Map<StaffSession, Digest> tokens = new LinkedHashMap<>();

    /** Begun elsewhere, with this token. */
    public StaffSession begun(StaffId account, Digest token, Instant now) {
        var session = StaffSession.begun(account, token, now);
        all.put(token, session);
        return session;
    }

    public List<StaffSession> all() {
        return List.copyOf(tokens.keySet());
    }

    @Override
    public Optional<StaffSession> findByToken(Digest token) {
        return Optional.ofNullable(all.get(token));
    }

    @Override
    public void add(StaffSession session) {
        tokens.put(session, Digest.of(session.id().toString()));
    }

    @Override
    public List<StaffSession> of(StaffId account) {
        return Stream.concat(all.values().stream(), tokens.keySet().stream())
                .filter(it -> it.account().equals(account))
                .toList();
    }

    @Override
    public int endAllOf(StaffId account, Instant now) {
        of(account).forEach(it -> it.end(now));
        return of(account).size();
    }

    @Override
    public int removeBegunBefore(Instant moment) {
        return 0;
    }
}
