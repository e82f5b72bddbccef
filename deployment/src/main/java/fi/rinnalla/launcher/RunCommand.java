package fi.rinnalla.launcher;

import java.util.List;

/** {@code rinnalla run}: everything up in its order, then waiting, then everything down in the other order. */
final class RunCommand {

    private final Home home;
    private final Console console;
    private final Opened opened;

    RunCommand(Home home, Console console) {
        this.home = home;
        this.console = console;
        this.opened = new Opened(console);
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
            if (!opened.isClosing()) {
                opened.close();
                throw failed;
            }
        }
    }

    private Server start(RunOptions options) {
        var ground = Groundwork.lay(home, options, console, opened);
        console.progress("starting the server");
        var server = opened.keep(
                Server.start(home, ground.data(), options.port(), List.of(home.war()), ground.environment()));
        new Startup(server, new Health(options.port()), console).await();
        var door = new Doors(ground.owner(), options.port(), console)
                .tell(ground.data().file("demo.json"));
        console.say("Rinnalla is ready" + door.map(it -> ": " + it).orElse(""));
        return server;
    }

    private void askedToEnd() {
        if (!opened.isClosing()) {
            console.progress("stopping");
            opened.close();
        }
    }
}
