package fi.rinnalla.launcher;

import java.time.Instant;
import java.util.Map;

/** What a server stands on: a data folder of its own, a database that is up to date, the demo's organisations in it. */
record Groundwork(DataFolder data, DatabaseAddress address, RolePasswords passwords, RunOptions options) {

    static Groundwork lay(Home home, RunOptions options, Console console, Opened opened) {
        var data = opened.keep(DataFolder.open(options.data()));
        Server.endWhatWasLeft(data);
        Ports.needFree(options.port());
        var secrets = new Secrets(data.folder("secrets"));
        if (data.has("postgres") || options.database().isPresent()) {
            secrets.needKeys();
        } else {
            secrets.makeKeys();
        }
        var passwords = new RolePasswords(secrets);
        var address = options.database().orElseGet(() -> embedded(home, data, passwords, console, opened));
        address.needReachable("rinnalla", RolePasswords.MIGRATOR, passwords.of(RolePasswords.MIGRATOR));
        console.progress("bringing the database up to date");
        new Preparing(address, passwords).contextKey();
        new NewestMoment(new OwnerWork(address, passwords)).needToHavePassed(Instant.now());
        new Migrations(address, passwords).migrate();
        new Preparing(address, passwords).contextKey();
        var laid = new Groundwork(data, address, passwords, options);
        if (options.demo()) {
            new Demo(laid.owner(), console).openOnce(data.file("demo.json"));
        }
        return laid;
    }

    private static DatabaseAddress embedded(
            Home home, DataFolder data, RolePasswords passwords, Console console, Opened opened) {
        console.progress(data.has("postgres") ? "starting the database" : "making the database");
        var database = opened.keep(EmbeddedDatabase.in(data, PostgresPrograms.in(home.postgres())));
        var secrets = passwords.secrets();
        database.start(secrets);
        opened.keep(new DatabaseWatch(database, console));
        new Preparing(database.address(), passwords)
                .rolesAndDatabases(EmbeddedDatabase.SUPERUSER, secrets.hex(EmbeddedDatabase.SUPERUSER));
        return database.address();
    }

    OwnerWork owner() {
        return new OwnerWork(address, passwords);
    }

    Map<String, String> environment() {
        return new Configuration(address, passwords, data.root(), options).asEnvironment();
    }
}
