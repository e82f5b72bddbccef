package fi.rinnalla.launcher;

import java.nio.file.Path;

/** The folder Rinnalla was built in or delivered to, and what lies where in it. */
record Home(Path root) {

    static Home found() {
        return new Home(Path.of(System.getProperty("rinnalla.home", "."))
                .toAbsolutePath()
                .normalize());
    }

    Path war() {
        return built("deployment.war");
    }

    /** Payara Micro's jar, and what is made of it here. */
    Path server() {
        return built("server");
    }

    /** The list of routes, as the build read it off the classes. */
    Path routes() {
        return built("routes.json");
    }

    /** Where the database's programs are unpacked, once for every data folder. */
    Path postgres() {
        return built("postgres");
    }

    /** Where a server runs once on nothing before any is needed. */
    Path rehearsal() {
        return built("rehearsal");
    }

    private Path built(String name) {
        return root.resolve("deployment").resolve("target").resolve(name);
    }
}
