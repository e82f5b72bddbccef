package fi.rinnalla.persistence.comparison;

import fi.rinnalla.domain.comparison.CoordinatorId;
import fi.rinnalla.domain.comparison.CoordinatorSession;
import fi.rinnalla.domain.comparison.CoordinatorSessions;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.persistence.shared.NetSource;
import fi.rinnalla.persistence.shared.NetSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

@Dependent
public class CoordinatorSessionsInNet implements CoordinatorSessions {
    private final NetSql network;

    @Inject
    public CoordinatorSessionsInNet(NetSource network) {
        this(network.source());
    }

    CoordinatorSessionsInNet(DataSource network) {
        this.network = new NetSql(network);
    }

    @Override
    public Optional<CoordinatorSession> findByToken(Digest token) {
        return network
                .all(
                        "select id, coordinator_id, token_hash, created_at, seen_at, ended_at"
                                + " from net.coordinator_session where token_hash = ?",
                        CoordinatorSessionsInNet::session,
                        token.bytes())
                .stream()
                .findFirst();
    }

    @Override
    public void add(CoordinatorSession session) {
        network.change(
                "insert into net.coordinator_session(id, coordinator_id, token_hash, created_at, seen_at)"
                        + " values (?, ?, ?, ?, ?)",
                session.id(),
                session.coordinator().value(),
                session.token().bytes(),
                at(session.createdAt()),
                at(session.seenAt()));
    }

    /** What has ended stays ended, whoever saw it alive a moment ago. */
    @Override
    public void note(CoordinatorSession session) {
        network.change(
                "update net.coordinator_session set seen_at = ?, ended_at = coalesce(ended_at, ?) where id = ?",
                at(session.seenAt()),
                session.endedAt().map(CoordinatorSessionsInNet::at).orElse(null),
                session.id());
    }

    @Override
    public int removeBegunBefore(Instant moment) {
        return network.change("delete from net.coordinator_session where created_at < ?", at(moment));
    }

    private static CoordinatorSession session(ResultSet row) throws SQLException {
        return new CoordinatorSession(
                row.getObject("id", UUID.class),
                new CoordinatorId(row.getObject("coordinator_id", UUID.class)),
                new Digest(row.getBytes("token_hash")),
                instant(row, "created_at"),
                instant(row, "seen_at"),
                Optional.ofNullable(instant(row, "ended_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
