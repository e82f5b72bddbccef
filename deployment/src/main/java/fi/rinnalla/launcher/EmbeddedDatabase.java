package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL of Rinnalla's own, with its data in the data folder. Made at the first start, kept ever after. */
final class EmbeddedDatabase implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private final PostgresPrograms programs;
    private final Path cluster;
    private final Path log;
    private final int port;
    private ProcessHandle first;
    private boolean closed;

    private EmbeddedDatabase(PostgresPrograms programs, Path cluster, Path log, int port) {
        this.programs = programs;
        this.cluster = cluster;
        this.log = log;
        this.port = port;
    }

    static EmbeddedDatabase in(DataFolder data, PostgresPrograms programs) {
        return new EmbeddedDatabase(
                programs, data.file("postgres"), data.folder("log").resolve("postgres.log"), keptPort(data));
    }

    synchronized void start(Secrets secrets) {
        stopWhatWasLeft();
        if (!Files.exists(cluster.resolve("rinnalla.conf"))) {
            create(secrets);
        }
        start();
        first = postmaster().orElse(null);
    }

    /** Whether it has ended although nobody asked it to. */
    synchronized boolean isGone() {
        return !closed && first != null && !first.isAlive();
    }

    /** With the settings it had. While what is left of the old one still ends, or the disk is full, it does not succeed. */
    synchronized boolean rise() {
        if (isGone()
                && control("start", "-l", log.toString(), "-w", "-t", "120").succeeded()) {
            first = postmaster().orElse(first);
        }
        return !isGone();
    }

    DatabaseAddress address() {
        return DatabaseAddress.local(port);
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }

    /** Where it was killed there is nothing to stop, whatever its file says. */
    private void stop() {
        postmaster().ifPresent(running -> {
            control("stop", "-m", "fast", "-w", "-t", "60").orRefuse("The database did not stop within a minute.");
            waitForEnd(running);
        });
    }

    /** Its file goes a moment before the process does. */
    private static void waitForEnd(ProcessHandle postmaster) {
        postmaster.onExit().completeOnTimeout(postmaster, 5, TimeUnit.SECONDS).join();
    }

    private Optional<ProcessHandle> postmaster() {
        try (var lines = Files.lines(pidFile())) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (IOException | NumberFormatException gone) {
            return Optional.empty();
        }
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }

    /** The same port at each start while it is free: easier for whoever looks in with psql. */
    private static int keptPort(DataFolder data) {
        try {
            var file = data.file("postgres.port");
            if (Files.exists(file)) {
                var kept = Integer.parseInt(Files.readString(file).strip());
                if (Ports.isFree(kept)) {
                    return kept;
                }
            }
            var port = Ports.anyFree();
            OwnersOnly.write(file, Integer.toString(port));
            return port;
        } catch (IOException | NumberFormatException failed) {
            throw Refused.because("The database's port cannot be kept in " + data.file("postgres.port") + ".", failed);
        }
    }

    /** After a launcher was killed its database runs on. We hold the folder's lock, so it is nobody's now. */
    private void stopWhatWasLeft() {
        if (control("status").succeeded()) {
            stop();
        }
    }

    /** In a folder beside, moved when whole: an interrupted first start begins again from nothing. */
    private void create(Secrets secrets) {
        var beside = cluster.resolveSibling("postgres.new");
        try {
            Folders.delete(beside);
            Folders.delete(cluster);
            secrets.hex(SUPERUSER);
            Program.run(
                            log,
                            programs.program("initdb").toString(),
                            "--pgdata=" + beside,
                            "--username=" + SUPERUSER,
                            "--pwfile=" + secrets.folder().resolve(SUPERUSER),
                            "--auth=scram-sha-256",
                            "--data-checksums",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8")
                    .orRefuse("The database could not be created; " + log + " says why.");
            Files.writeString(
                    beside.resolve("postgresql.conf"),
                    Files.readString(beside.resolve("postgresql.conf")) + "\ninclude 'rinnalla.conf'\n");
            Files.writeString(beside.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            Files.writeString(beside.resolve("rinnalla.conf"), new DurableSettings(port).asFile());
            Files.move(beside, cluster);
        } catch (IOException failed) {
            throw Refused.because("The database could not be created in " + cluster + ".", failed);
        }
    }

    private void start() {
        try {
            Files.writeString(cluster.resolve("rinnalla.conf"), new DurableSettings(port).asFile());
        } catch (IOException failed) {
            throw Refused.because("The database's settings cannot be written to " + cluster + ".", failed);
        }
        control("start", "-l", log.toString(), "-w", "-t", "120")
                .orRefuse("The database did not start; " + log + " says why.");
    }

    private Program control(String action, String... more) {
        var command =
                new ArrayList<>(List.of(programs.program("pg_ctl").toString(), action, "-s", "-D", cluster.toString()));
        command.addAll(List.of(more));
        return Program.run(log, command.toArray(String[]::new));
    }
}
