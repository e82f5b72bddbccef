package fi.rinnalla.persistence.privacy;

import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The second database, where wrapped keys lie. It takes no part in the data's transaction: a key is kept before the text
 * it closes, and a key without a text is swept up later. The other order could lose words.
 */
class DataKeys {
    private final DataSource source;

    DataKeys(DataSource source) {
        this.source = source;
    }

    /** The tenant's own wrapped key; the first one to come keeps theirs. */
    byte[] tenantKey(TenantId tenant, Supplier<byte[]> fresh) {
        return run(connection -> {
            var kept = wrappedTenantKey(connection, tenant);
            if (kept.isPresent()) {
                return kept.get();
            }
            try (var insert = connection.prepareStatement(
                    "insert into keys.tenant_key(tenant_id, wrapped) values (?, ?) on conflict do nothing")) {
                insert.setObject(1, tenant.value());
                insert.setBytes(2, fresh.get());
                insert.executeUpdate();
            }
            return wrappedTenantKey(connection, tenant).orElseThrow();
        });
    }

    void keep(KeyId id, TenantId tenant, byte[] wrapped, LocalDate today) {
        run(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into keys.data_key(id, tenant_id, wrapped, made_on) values (?, ?, ?, ?)")) {
                insert.setObject(1, id.value());
                insert.setObject(2, tenant.value());
                insert.setBytes(3, wrapped);
                insert.setObject(4, today);
                return insert.executeUpdate();
            }
        });
    }

    /** The wrapped key and the wrapped key it is wrapped with. */
    Optional<Wrapped> find(KeyId id, TenantId tenant) {
        return run(connection -> {
            try (var select = connection.prepareStatement("select d.wrapped, t.wrapped from keys.data_key d"
                    + " join keys.tenant_key t on t.tenant_id = d.tenant_id where d.id = ? and d.tenant_id = ?")) {
                select.setObject(1, id.value());
                select.setObject(2, tenant.value());
                var row = select.executeQuery();
                return row.next() ? Optional.of(new Wrapped(row.getBytes(1), row.getBytes(2))) : Optional.empty();
            }
        });
    }

    void destroy(KeyId id, TenantId tenant) {
        run(connection -> {
            try (var delete = connection.prepareStatement("delete from keys.data_key where id = ? and tenant_id = ?")) {
                delete.setObject(1, id.value());
                delete.setObject(2, tenant.value());
                return delete.executeUpdate();
            }
        });
    }

    /** Keys of this tenant made on that day or before, oldest first, behind the given one. */
    List<KeyId> madeUntil(LocalDate day, TenantId tenant, int limit, Optional<KeyId> after) {
        return run(connection -> {
            try (var select = connection.prepareStatement("select id from keys.data_key where tenant_id = ?"
                    + " and made_on <= ? and id > ? order by id limit ?")) {
                select.setObject(1, tenant.value());
                select.setObject(2, day);
                select.setObject(3, after.map(KeyId::value).orElse(new UUID(0, 0)));
                select.setInt(4, limit);
                var keys = new ArrayList<KeyId>();
                for (var row = select.executeQuery(); row.next(); ) {
                    keys.add(new KeyId(row.getObject(1, UUID.class)));
                }
                return keys;
            }
        });
    }

    record Wrapped(byte[] dataKey, byte[] tenantKey) {}

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T run(Work<T> work) {
        try (var connection = source.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the keys cannot be reached", e);
        }
    }

    private static Optional<byte[]> wrappedTenantKey(Connection connection, TenantId tenant) throws SQLException {
        try (var select = connection.prepareStatement("select wrapped from keys.tenant_key where tenant_id = ?")) {
            select.setObject(1, tenant.value());
            var row = select.executeQuery();
            return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
        }
    }
}
