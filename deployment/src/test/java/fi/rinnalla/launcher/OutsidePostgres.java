package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PostgreSQL that somebody else has set up and keeps running: with a password, and none of our settings. */
final class OutsidePostgres implements AutoCloseable {
    static final String PASSWORD = "the superuser's own";

    private final PostgresPrograms programs = PostgresPrograms.in(Home.found().postgres());
    private final Path cluster;
    private final Path log;
    private final int port = Ports.anyFree();

    OutsidePostgres(Path folder) throws IOException {
        cluster = folder.resolve("cluster");
        log = folder.resolve("postgres.log");
        var password = Files.writeString(folder.resolve("password"), PASSWORD);
        run(
                "initdb",
                "--pgdata=" + cluster,
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8");
        Files.writeString(
                cluster.resolve("postgresql.conf"),
                Files.readString(cluster.resolve("postgresql.conf")) + "\nlisten_addresses = '127.0.0.1'\nport = "
                        + port + "\nunix_socket_directories = ''\n");
        run("pg_ctl", "start", "-s", "-w", "-D", cluster.toString(), "-l", log.toString());
    }

    String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).get(0));
    }

    boolean isAlive() throws IOException {
        return Files.exists(cluster.resolve("postmaster.pid"))
                && ProcessHandle.of(pid()).filter(ProcessHandle::isAlive).isPresent();
    }

    private void run(String program, String... arguments) {
        var command = new String[arguments.length + 1];
        command[0] = programs.program(program).toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Program.run(log, command).orRefuse(program + " failed; " + log + " says why.");
    }

    @Override
    public void close() {
        run("pg_ctl", "stop", "-s", "-m", "fast", "-w", "-D", cluster.toString());
    }
}
