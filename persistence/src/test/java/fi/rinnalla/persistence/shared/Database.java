package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.TenantId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One PostgreSQL for all tests of a JVM, made ready as a real one is: the same roles, the same migrations, the same
 * persistence unit, seen by the application through the walled role. Two tenants always live in it.
 */
public final class Database {
    public static final TenantId A = new TenantId(UUID.fromString("aaaaaaaa-0000-4000-8000-00000000000a"));
    public static final TenantId B = new TenantId(UUID.fromString("bbbbbbbb-0000-4000-8000-00000000000b"));
    public static final byte[] CONTEXT_KEY = HexFormat.of().parseHex("17".repeat(32));
    public static final byte[] MASTER_KEY = HexFormat.of().parseHex("42".repeat(32));

    private static final String PASSWORD = "only for tests";
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
    private static final Database ONE = new Database();

    private final EmbeddedPostgres server;
    private final EntityManagerFactory entities;
    private final ThreadTenant current = new ThreadTenant();
    private final SignedContext context = new SignedContext(TenantDoorway.KID, CONTEXT_KEY);

    private Database() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("logging_collector", "on")
                    .setServerConfig("max_connections", "60")
                    .start();
            Preparation.prepare(
                    this::superuser,
                    Preparation.SIGN_IN.stream().collect(Collectors.toMap(role -> role, role -> PASSWORD)));
            migrate(Preparation.MAIN, "classpath:migration/main");
            migrate(Preparation.KEYS, "classpath:migration/keys");
            try (var migrator = connect(Preparation.MAIN, "rinnalla_migrator")) {
                Preparation.holdContextKey(migrator, TenantDoorway.KID, CONTEXT_KEY);
            }
            openDoors();
            entities = TestUnit.entityManagerFactory(url(Preparation.MAIN), "rinnalla_app", PASSWORD, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Database get() {
        return ONE;
    }

    /** Work in one transaction of one tenant, as the application does it. */
    public void in(TenantId tenant, Consumer<EntityManager> work) {
        from(tenant, em -> {
            work.accept(em);
            return null;
        });
    }

    /** The same, bringing something back. */
    public <T> T from(TenantId tenant, Function<EntityManager, T> work) {
        return inTransaction(em -> {
            enter(em, tenant);
            return work.apply(em);
        });
    }

    /** A transaction of the application that has gone through no door. */
    public <T> T withoutTenant(Function<EntityManager, T> work) {
        return inTransaction(work);
    }

    /** For tests of their own pool: the same unit, other settings. */
    public EntityManagerFactory entities(Map<String, Object> settings) {
        return TestUnit.entityManagerFactory(url(Preparation.MAIN), "rinnalla_app", PASSWORD, settings);
    }

    public void enter(EntityManager em, TenantId tenant) {
        new TenantDoorway(em, current, name -> CONTEXT_KEY).enter(tenant);
    }

    /** Whom the running thread has entered. */
    public CurrentTenant current() {
        return current;
    }

    public String signed(TenantId tenant) {
        return context.of(tenant, Instant.now());
    }

    public Connection app() {
        return connect(Preparation.MAIN, "rinnalla_app");
    }

    /** The application's connection, in a transaction that has entered the tenant. Close it to leave nothing behind. */
    public Connection app(TenantId tenant) {
        return entered(app(), tenant);
    }

    public Connection job(TenantId tenant) {
        return entered(connect(Preparation.MAIN, "rinnalla_job"), tenant);
    }

    public Connection net() {
        return connect(Preparation.MAIN, "rinnalla_net");
    }

    public Connection keys() {
        return connect(Preparation.KEYS, "rinnalla_keys");
    }

    public Connection backup() {
        return connect(Preparation.MAIN, "rinnalla_backup");
    }

    /** The owner's hat, as a migration wears it. */
    public Connection owner() {
        try {
            var connection = connect(Preparation.MAIN, "rinnalla_migrator");
            Sql.run(connection, "set role rinnalla_owner");
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Connection superuser() {
        return superuser(Preparation.MAIN);
    }

    public Connection superuser(String database) {
        return connect(database, "postgres");
    }

    public DataSource source(String database, String role) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(role);
        source.setPassword(PASSWORD);
        return source;
    }

    public DataSource keySource() {
        return source(Preparation.KEYS, "rinnalla_keys");
    }

    public DataSource netSource() {
        return source(Preparation.MAIN, "rinnalla_net");
    }

    public DataSource jobSource() {
        return source(Preparation.MAIN, "rinnalla_job");
    }

    /** Where the server keeps its files. */
    public Path dataFolder() {
        return Sql.one(superuser(), "show data_directory", row -> Path.of(row.getString(1)));
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database + "?logServerErrorDetail=false";
    }

    public String password() {
        return PASSWORD;
    }

    /** Empties every tenant's tables and the release; the two tenants stay. */
    public void empty() {
        try (var connection = superuser()) {
            var tables = Sql.all(
                    connection,
                    "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = 'app'"
                            + " or schemaname = 'pub' and tablename <> 'cell'",
                    row -> row.getString(1));
            Sql.run(connection, "set session_replication_role = replica");
            for (var table : tables) {
                Sql.run(connection, "delete from " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        furnish(A, "Alfa");
        furnish(B, "Beeta");
    }

    private void openDoors() throws SQLException {
        try (var owner = owner()) {
            for (var tenant : Map.of("alfa", A, "beeta", B).entrySet()) {
                Sql.run(
                        owner,
                        "insert into net.tenant(id, slug, created_on) values (?, ?, '2024-01-01')",
                        tenant.getValue().value(),
                        tenant.getKey());
                Sql.run(
                        owner,
                        "insert into net.host(host, tenant_id) values (?, ?)",
                        tenant.getKey() + ".localhost",
                        tenant.getValue().value());
            }
        }
        furnish(A, "Alfa");
        furnish(B, "Beeta");
    }

    private void furnish(TenantId tenant, String name) {
        try (var app = app(tenant)) {
            Sql.run(
                    app,
                    "insert into app.tenant(id, name, short_name, brand_colour, motif, languages, exit_target)"
                            + " values (?, ?, ?, '#335577', 'arches', 'FI,SV,EN,SELKO', 'https://example.org/')",
                    tenant.value(),
                    name + " ry",
                    name);
            app.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T inTransaction(Function<EntityManager, T> work) {
        try (var em = Closing.of(entities.createEntityManager())) {
            em.begin();
            var result = work.apply(em.em());
            em.commit();
            return result;
        } finally {
            current.left();
        }
    }

    private Connection entered(Connection connection, TenantId tenant) {
        try {
            connection.setAutoCommit(false);
            Sql.run(connection, "select set_config('rinnalla.ctx', ?, true)", signed(tenant));
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect(String database, String role) {
        try {
            return role.equals("postgres")
                    ? server.getDatabase("postgres", database).getConnection()
                    : source(database, role).getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void migrate(String database, String location) {
        FLYWAY.setLevel(Level.SEVERE);
        Flyway.configure()
                .dataSource(url(database), "rinnalla_migrator", PASSWORD)
                .initSql("set role rinnalla_owner")
                .schemas("migration")
                .locations(location)
                .load()
                .migrate();
    }
}
