package fi.rinnalla.launcher;

import fi.rinnalla.domain.shared.TenantId;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The latest moment anything was written down. A clock behind it is wrong, and every date from it would be. */
record NewestMoment(OwnerWork owner) {

    private static final Duration MAY_BE_BEHIND = Duration.ofMinutes(5);

    void needToHavePassed(Instant now) {
        newest().filter(it -> it.isAfter(now.plus(MAY_BE_BEHIND))).ifPresent(it -> {
            throw Refused.because("The clock of this machine (" + now + ") is behind what was written down last (" + it
                    + "); set it right first.");
        });
    }

    private Optional<Instant> newest() {
        return owner.inOneTransaction(connection -> {
            var rows = new Rows(connection);
            if (rows.find(String.class, "select to_regclass('sec.stock')::text").isEmpty()) {
                return Optional.empty();
            }
            var moments = new ArrayList<OffsetDateTime>();
            rows.find(OffsetDateTime.class, "select max(taken_at) from sec.stock")
                    .ifPresent(moments::add);
            for (var tenant : tenants(rows)) {
                owner.enter(connection, new TenantId(tenant));
                rows.find(OffsetDateTime.class, "select at from app.audit order by seq desc limit 1")
                        .ifPresent(moments::add);
            }
            return moments.stream().map(OffsetDateTime::toInstant).max(Instant::compareTo);
        });
    }

    private static List<UUID> tenants(Rows rows) throws SQLException {
        try (var statement = rows.connection().createStatement();
                var found = statement.executeQuery("select id from net.tenant")) {
            var tenants = new ArrayList<UUID>();
            while (found.next()) {
                tenants.add(found.getObject(1, UUID.class));
            }
            return tenants;
        }
    }
}
