package fi.rinnalla.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the launcher lays beneath its server, for a server that somebody else starts: two small organisations, no demo. */
public final class GroundFloor {
    public static final String ALFA = "alfa.localhost";
    public static final String BEETA = "beeta.localhost";
    /** Leads to a network, and so to no organisation: whoever comes here is nobody's visitor. */
    public static final String NEUTRAL = "127.0.0.1";

    private static final String ORGANISATION = """
            {"slug": "%1$s", "host": "%1$s.localhost", "name": "%1$s ry", "shortName": "%1$s", "brandColour": "#335577",
             "motif": "kivi", "published": true, "languages": ["FI", "SV", "EN", "SELKO"],
             "programmes": [{"slug": "toiminta", "name": "Kohtaamo", "county": "Uusimaa", "startsOn": "2024-01-01"}]}""";

    private final Home home;
    private final Groundwork ground;

    private GroundFloor(Home home, Groundwork ground) {
        this.home = home;
        this.ground = ground;
    }

    /** In an emptied folder; cleared away when this JVM ends. */
    public static GroundFloor lay(String folder) {
        var home = Home.found();
        var console = new Console(System.out);
        var opened = new Opened(console);
        Runtime.getRuntime().addShutdownHook(new Thread(opened::close, folder));
        try {
            var data = home.war().resolveSibling(folder);
            Folders.delete(data);
            var options = new RunOptions(Ports.anyFree(), data, false, Optional.empty());
            var floor = new GroundFloor(home, Groundwork.lay(home, options, console, opened));
            floor.furnish();
            return floor;
        } catch (IOException failed) {
            throw Refused.because("The folder of the last run could not be emptied.", failed);
        }
    }

    public static void clear(Path folder) throws IOException {
        Folders.delete(folder);
    }

    public Path server() {
        return ServerProgram.jar(home.server());
    }

    /** For the machine that the server runs on: no larger than the product's own. */
    public String javaOptions() {
        return "-Xms96m -Xmx256m -Xss512k -XX:+UseSerialGC -Duser.timezone=Europe/Helsinki -Djava.io.tmpdir="
                + ground.data().folder("server")
                + " -Djdk.httpclient.allowRestrictedHeaders=host,connection,content-length";
    }

    /** As the launcher starts it; what is in the environment there stands in a file here. */
    public String serverOptions() throws IOException {
        var folder = ground.data().folder("server");
        var commands = folder.resolve("before-start.txt");
        OwnersOnly.write(commands, ServerCommands.BEFORE_START);
        var settings = folder.resolve("settings.properties");
        OwnersOnly.write(settings, settings());
        return "--systemproperties " + settings + " --prebootcommandfile " + commands + " --logtofile "
                + folder.resolve("server.log") + " --nohazelcast --disablephonehome --contextroot / --port "
                + ground.options().port();
    }

    private String settings() {
        return ground.environment().entrySet().stream()
                .map(it -> it.getKey().toLowerCase(Locale.ROOT).replace('_', '.') + "=" + it.getValue())
                .collect(Collectors.joining("\n"));
    }

    private void furnish() throws IOException {
        var today = LocalDate.now();
        for (var slug : new String[] {"alfa", "beeta"}) {
            var facts = ORGANISATION.formatted(slug).getBytes(StandardCharsets.UTF_8);
            new NewTenant(ground.owner(), today).open(Facts.read(new ByteArrayInputStream(facts)));
        }
        new NewNetwork(ground.owner(), today).open("naapurit", "Naapurit", NEUTRAL);
    }
}
