package fi.rinnalla.launcher;

import fi.rinnalla.domain.shared.Helsinki;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The product in the hands of somebody who measures it: one database with the demo, and servers that come and go on it. */
public final class Workbench implements AutoCloseable {

    private final Home home;
    private final Groundwork ground;
    private final Opened opened;

    private Workbench(Home home, Groundwork ground, Opened opened) {
        this.home = home;
        this.ground = ground;
        this.opened = opened;
    }

    /** On an emptied folder of the build that is called so, so that a run does not depend on the one before. */
    public static Workbench set(PrintStream out, String name) {
        var home = Home.found();
        var console = new Console(out);
        var opened = new Opened(console);
        try {
            var data = home.war().resolveSibling(name);
            Folders.delete(data);
            Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "clearing up"));
            var options = new RunOptions(Ports.anyFree(), data, true, Optional.empty());
            return new Workbench(home, Groundwork.lay(home, options, console, opened), opened);
        } catch (IOException failed) {
            throw Refused.because("The folder of the last benchmarks could not be emptied.", failed);
        } catch (RuntimeException failed) {
            opened.close();
            throw failed;
        }
    }

    public Path product() {
        return home.war();
    }

    public Path folder() {
        return ground.data().root();
    }

    public int port() {
        return ground.options().port();
    }

    /** A server as {@code run} starts it, with these WARs in it and these settings more. It is not ready yet. */
    public Serving serve(List<Path> wars, Map<String, String> settings) {
        var environment = new LinkedHashMap<>(ground.environment());
        environment.putAll(settings);
        return new Serving(opened.keep(Server.start(home, ground.data(), port(), wars, environment)));
    }

    /** So many half years of people who walk beside others, into a house of the demo. */
    public void grow(String slug, int times) {
        var today = Helsinki.day(Instant.now());
        new Growing(ground.address(), ground.passwords(), today).grow(slug, times, n -> {});
    }

    /** As the database's superuser, to whom no row is hidden. */
    public Connection lookInto(String database) {
        return ground.address()
                .connect(
                        database,
                        EmbeddedDatabase.SUPERUSER,
                        ground.passwords().secrets().hex(EmbeddedDatabase.SUPERUSER));
    }

    @Override
    public void close() {
        opened.close();
    }

    /** A server that runs. */
    public record Serving(long pid, Path log, AutoCloseable server) implements AutoCloseable {

        private Serving(Server server) {
            this(server.pid(), server.log(), server);
        }

        public boolean isAlive() {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
        }

        @Override
        public void close() throws Exception {
            server.close();
        }
    }
}
