package fi.rinnalla.launcher;

import java.util.ArrayDeque;
import java.util.Deque;

/** {@code rinnalla run}: everything up in its order, then waiting, then everything down in the other order. */
final class RunCommand {

    private final Home home;
    private final Console console;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private volatile boolean ending;

    RunCommand(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    void run(RunOptions options) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::askedToEnd, "ending"));
        try {
            var server = start(options);
            server.waitForEnd();
            throw Refused.because("The server ended by itself; " + server.log() + " says why.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            if (!ending) {
                closeAll();
                throw failed;
            }
        }
    }

    private Server start(RunOptions options) {
        var data = keep(DataFolder.open(options.data()));
        Server.endWhatWasLeft(data);
        Ports.needFree(options.port());
        var secrets = new Secrets(data.folder("secrets"));
        secrets.makeKeys();
        var passwords = new RolePasswords(secrets);
        var address = options.database().orElseGet(() -> embedded(data, secrets, passwords));
        address.needReachable("rinnalla", RolePasswords.MIGRATOR, passwords.of(RolePasswords.MIGRATOR));
        console.progress("bringing the database up to date");
        new Migrations(address, passwords).migrate();
        new Preparing(address, passwords).contextKey();
        var owner = new OwnerWork(address, passwords);
        if (options.demo()) {
            new Demo(owner, console).openOnce(data.file("demo.json"));
        }
        console.progress("starting the server");
        var server = keep(Server.start(
                home,
                data,
                options.port(),
                new Configuration(address, passwords, data.root(), options).asEnvironment()));
        new Startup(server, new Health(options.port()), console).await();
        new Doors(owner, options.port(), console).tell(data.file("demo.json"));
        console.say("Rinnalla is ready: http://localhost:" + options.port() + "/");
        return server;
    }

    private DatabaseAddress embedded(DataFolder data, Secrets secrets, RolePasswords passwords) {
        console.progress(data.has("postgres") ? "starting the database" : "making the database");
        var database = keep(EmbeddedDatabase.in(data, PostgresPrograms.in(home.postgres())));
        database.start(secrets);
        new Preparing(database.address(), passwords)
                .rolesAndDatabases(EmbeddedDatabase.SUPERUSER, secrets.hex(EmbeddedDatabase.SUPERUSER));
        return database.address();
    }

    /** Whatever is opened while everything is being closed is closed too. */
    private synchronized <T extends AutoCloseable> T keep(T part) {
        opened.push(part);
        if (ending) {
            closeAll();
        }
        return part;
    }

    private void askedToEnd() {
        if (!ending) {
            console.progress("stopping");
            closeAll();
        }
    }

    private synchronized void closeAll() {
        ending = true;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception failed) {
                console.say("Rinnalla: " + failed.getMessage());
            }
        }
    }
}
