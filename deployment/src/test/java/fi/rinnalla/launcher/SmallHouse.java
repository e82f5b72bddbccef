package fi.rinnalla.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The running product with one organisation and no demonstration, for tests that harm the house they stand in. What they
 * cannot ask a page, they ask the operator's console, the log, or the database as its superuser, to whom no row is hidden.
 */
public final class SmallHouse implements AutoCloseable {
    public static final String HOST = "koti.localhost";
    /** For many visitors who live in one neighbourhood, which the limiter would rightly slow down. */
    public static final Map<String, String> GENEROUS = Map.of("RINNALLA_LIMITS_GENEROSITY", "100000");

    private final Path data;
    /** Where the data lies for us; elsewhere for the house, where it lives in a world of its own. */
    private Path seen;

    private final int port;
    private final Map<String, String> settings;
    private Launched running;

    private SmallHouse(Path data, int port, Map<String, String> settings) {
        this.data = data;
        this.seen = data;
        this.port = port;
        this.settings = settings;
    }

    /** On an emptied folder of the build; running, and its one door open. */
    public static SmallHouse build(String name, Map<String, String> settings) throws Exception {
        var data = Home.found().war().resolveSibling(name);
        Folders.delete(data);
        var house = new SmallHouse(data, Ports.anyFree(), settings);
        Runtime.getRuntime().addShutdownHook(new Thread(house::close, name));
        house.start();
        house.admin("tenant create --slug koti --name Koti --phone 0000000000 --host " + HOST
                + " --colour #7A2D5B --language FI,SV --published");
        return house;
    }

    /** Starts it, and waits until it is ready. */
    public void start() throws Exception {
        launch(Home.found(), List.of()).ready();
    }

    /** The same house, lying still, with other settings. The two are never started together. */
    public SmallHouse knowing(Map<String, String> others) {
        var same = new SmallHouse(data, port, others);
        Runtime.getRuntime().addShutdownHook(new Thread(same::close, "other settings"));
        return same;
    }

    /** The same house in another place, started by a command that makes that place and brings the data there. */
    public SmallHouse movedTo(Path place, List<String> before) throws Exception {
        var moved = new SmallHouse(place, port, settings);
        Runtime.getRuntime().addShutdownHook(new Thread(moved::close, "moved"));
        moved.launch(Home.found(), before);
        moved.seen = Path.of("/proc", Long.toString(moved.launcher().pid()), "root", place.toString());
        moved.running.ready();
        return moved;
    }

    /** What a start says that is refused, and how it ends. */
    public Refusal refusedStart() throws Exception {
        return refusal(launch(Home.found(), List.of()));
    }

    /** The same with another application in the place of ours. */
    public Refusal refusedStart(Path war) throws Exception {
        return refusal(launch(homeWith(war), List.of()));
    }

    private static Refusal refusal(Launched launched) throws Exception {
        return new Refusal(launched.exitCode(), launched.lastLine());
    }

    /** While the house lies still: its database alone is up for a statement of the superuser's. */
    public void changeLyingStill(String sql) throws Exception {
        try (var folder = DataFolder.open(data);
                var database = EmbeddedDatabase.in(
                        folder, PostgresPrograms.in(Home.found().postgres()))) {
            database.start(new Secrets(folder.folder("secrets")));
            try (var connection = superuser("rinnalla");
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private Launched launch(Home home, List<String> before) throws IOException {
        running = Launched.after(
                before,
                home,
                settings,
                data.resolveSibling(data.getFileName() + ".said"),
                "run",
                "--no-demo",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString());
        return running;
    }

    private static Home homeWith(Path war) throws IOException {
        var home = new Home(Files.createTempDirectory("home"));
        Files.createDirectories(home.war().getParent());
        Files.createSymbolicLink(home.war(), war);
        Files.createSymbolicLink(home.postgres(), Home.found().postgres());
        Files.createSymbolicLink(home.server(), Home.found().server());
        return home;
    }

    public static Path war() {
        return Home.found().war();
    }

    public int port() {
        return port;
    }

    public Path data() {
        return seen;
    }

    public String said() throws IOException {
        return running.said();
    }

    public ProcessHandle launcher() {
        return running.process().toHandle();
    }

    /** The server's own process, a child of the launcher's. */
    public ProcessHandle server() throws IOException {
        var pid = Files.readString(seen.resolve("server.pid")).split(" ")[0];
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** The embedded database's first process, while there is one. */
    public ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(seen.resolve("postgres/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    public String log() throws IOException {
        return Files.readString(seen.resolve("log/server.log"), StandardCharsets.ISO_8859_1);
    }

    /** The operator's console, beside the running house or on the one that lies still. */
    public String admin(String command) {
        var said = new ByteArrayOutputStream();
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--data", data.toString()));
        new AdminCommand(Home.found(), new Console(new PrintStream(said, true, StandardCharsets.UTF_8))).run(words);
        return said.toString(StandardCharsets.UTF_8);
    }

    public Connection superuser(String database) throws SQLException {
        try {
            var databasePort = Integer.parseInt(
                    Files.readString(seen.resolve("postgres.port")).strip());
            return DatabaseAddress.local(databasePort)
                    .open(
                            database,
                            EmbeddedDatabase.SUPERUSER,
                            new Secrets(seen.resolve("secrets")).hex(EmbeddedDatabase.SUPERUSER));
        } catch (IOException unreadable) {
            throw new SQLException("the house has no database", unreadable);
        }
    }

    public boolean isLive() {
        return new Health(port).isLive();
    }

    public boolean isReady() {
        return new Health(port).isReady();
    }

    public boolean isRunning() {
        return running != null && running.process().isAlive();
    }

    /** Ends it as an operator does. */
    public void stop() throws Exception {
        running.close();
    }

    @Override
    public void close() {
        try {
            if (isRunning()) {
                running.close();
            }
        } catch (Exception alreadyGone) {
            // what was killed is cleared up by the next start
        }
    }

    /** How a start ended that was refused. */
    public record Refusal(int exitCode, String lastLine) {}
}
