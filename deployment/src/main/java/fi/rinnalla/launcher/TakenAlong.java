package fi.rinnalla.launcher;

import fi.rinnalla.demo.growth.OneConnection;
import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.persistence.access.KeyDerivations;
import fi.rinnalla.persistence.access.PasswordHashing;
import fi.rinnalla.persistence.exporting.Packing;
import fi.rinnalla.persistence.exporting.Recreation;
import fi.rinnalla.persistence.privacy.TenantKeys;
import fi.rinnalla.persistence.privacy.TinkSeals;
import fi.rinnalla.persistence.shared.Preparation;
import fi.rinnalla.persistence.shared.SignedContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** An organisation taken along in a file, and made again from one. The operator sees counts; nothing sealed is opened here. */
record TakenAlong(OperatorDatabase database, LocalDate today) {
    private static final String JOB = "rinnalla_job";
    private static final String KEYS = "rinnalla_keys";
    private static final String HOUSE = "house";

    /** How many rows went along. The file is whole or not there. */
    long export(String slug, Path to) {
        var tenant = new TenantId(database.owner().inOneTransaction(it -> NewNetwork.tenant(new Rows(it), slug)));
        var beside = to.resolveSibling(to.getFileName() + ".part");
        try {
            if (Files.exists(to)) {
                throw Refused.because("There is already a file " + to + ".");
            }
            var rows = write(tenant, beside);
            note(tenant, "TOOK_EVERYTHING");
            Files.move(beside, to);
            return rows;
        } catch (IOException failed) {
            throw Refused.because("The file " + to + " could not be written: " + failed.getMessage(), failed);
        } finally {
            forget(beside);
        }
    }

    private long write(TenantId tenant, Path file) throws IOException {
        try (var job = connect(Preparation.MAIN, JOB);
                var out = OwnersOnly.open(file)) {
            var rows = new Packing(job, this::enter, tenant, Optional.empty()).write(out, today);
            job.rollback();
            return rows;
        } catch (SQLException failed) {
            throw Refused.because("The database refused: " + DatabaseAddress.reason(failed), failed);
        }
    }

    /** How many rows came. All of it is written, or nothing. */
    long create(Path from, String slug, String host, boolean published) {
        var tenant = new TenantId(Uuid7.at(Instant.now()));
        try (var keys = connect(Preparation.KEYS, KEYS)) {
            try {
                return database.owner().inOneTransaction(connection -> {
                    open(connection, tenant, slug, host);
                    var rows = recreate(from, connection, tenant, keys);
                    new Rows(connection).run("update app.tenant set published = ?", published);
                    audit(connection, "MADE_FROM_EXPORT");
                    return rows;
                });
            } catch (RuntimeException refused) {
                TenantKeys.destroyAll(OneConnection.of(keys), tenant);
                throw refused;
            }
        } catch (SQLException failed) {
            throw Refused.because("The keys could not be reached: " + DatabaseAddress.reason(failed), failed);
        }
    }

    private void open(Connection connection, TenantId tenant, String slug, String host) throws SQLException {
        var rows = new Rows(connection);
        NewTenant.needNew(rows, slug, host);
        rows.insert("net.tenant", Columns.of("id", tenant.value(), "slug", slug, "created_on", today));
        rows.insert("net.host", Columns.of("host", host, "tenant_id", tenant.value()));
    }

    private long recreate(Path from, Connection connection, TenantId tenant, Connection keys) throws SQLException {
        try {
            var seals = TinkSeals.over(OneConnection.of(keys), tenant, this::secret, Clock.systemUTC());
            return Recreation.of(from, connection, this::enter, tenant, seals, nobodysPassword()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        } catch (IOException refused) {
            throw Refused.because("The file " + from + " was refused: " + refused.getMessage() + ".", refused);
        }
    }

    private void note(TenantId tenant, String act) {
        database.owner().inOneTransaction(connection -> {
            enter(connection, tenant);
            audit(connection, act);
            return null;
        });
    }

    static void audit(Connection connection, String act) throws SQLException {
        new Rows(connection).find(Long.class, "select sec.audit(?, ?, cast(? as uuid))", HOUSE, act, (UUID) null);
    }

    private void enter(Connection connection, TenantId tenant) throws SQLException {
        var context = new SignedContext(Preparing.KEY_ID, secret(SecretName.CONTEXT)).of(tenant, Instant.now());
        try (var statement = connection.prepareStatement("select set_config('rinnalla.ctx', ?, true)")) {
            statement.setString(1, context);
            statement.execute();
        }
    }

    private Connection connect(String name, String role) {
        return database.address().connect(name, role, database.passwords().of(role));
    }

    private String nobodysPassword() {
        return new PasswordHashing(this::secret, new KeyDerivations())
                .hash(FirstPassword.make().toCharArray());
    }

    private byte[] secret(SecretName name) {
        return HexFormat.of()
                .parseHex(database.passwords().secrets().hex(name.name().toLowerCase(Locale.ROOT)));
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // the sentence about why it was not written says more
        }
    }
}
