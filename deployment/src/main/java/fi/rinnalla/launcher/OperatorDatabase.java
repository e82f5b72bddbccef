package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * The database as the operator's console finds it: the outside server that was named, or the embedded one, which is
 * started for as long as the command takes unless a running Rinnalla has it up already.
 */
record OperatorDatabase(DatabaseAddress address, RolePasswords passwords, AutoCloseable running)
        implements AutoCloseable {

    static OperatorDatabase open(Home home, Arguments arguments) {
        var data = RunOptions.data(arguments);
        var secrets = new Secrets(data.resolve("secrets"));
        var passwords = new RolePasswords(secrets);
        var outside = outside(arguments);
        if (outside.isPresent()) {
            DataFolder.prepare(data);
            return new OperatorDatabase(outside.get(), passwords, () -> {});
        }
        if (!DataFolder.isInUse(data)) {
            return start(home, DataFolder.open(data), secrets, passwords);
        }
        try {
            var port = Integer.parseInt(
                    Files.readString(data.resolve("postgres.port")).strip());
            return new OperatorDatabase(DatabaseAddress.local(port), passwords, () -> {});
        } catch (IOException | NumberFormatException failed) {
            throw Refused.because("The running Rinnalla's database was not found in " + data + ".", failed);
        }
    }

    /** {@code --database}, or else the setting by which production finds its server. */
    static Optional<DatabaseAddress> outside(Arguments arguments) {
        return arguments
                .find("--database")
                .or(() -> Optional.ofNullable(System.getenv("RINNALLA_DATABASE_URL")))
                .map(DatabaseAddress::parse);
    }

    private static OperatorDatabase start(Home home, DataFolder data, Secrets secrets, RolePasswords passwords) {
        data.folder("secrets");
        secrets.makeKeys();
        var database = EmbeddedDatabase.in(data, PostgresPrograms.in(home.postgres()));
        var end = new Thread(database::close, "ending");
        Runtime.getRuntime().addShutdownHook(end);
        database.start(secrets);
        var prepared = new Preparing(database.address(), passwords);
        prepared.rolesAndDatabases(EmbeddedDatabase.SUPERUSER, secrets.hex(EmbeddedDatabase.SUPERUSER));
        new Migrations(database.address(), passwords).migrate();
        prepared.contextKey();
        return new OperatorDatabase(database.address(), passwords, () -> {
            database.close();
            data.close();
        });
    }

    OwnerWork owner() {
        return new OwnerWork(address, passwords);
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (Exception failed) {
            throw Refused.because("The database could not be stopped: " + failed.getMessage(), failed);
        }
    }
}
