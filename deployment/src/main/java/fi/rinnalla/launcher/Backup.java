package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The embedded database and its secrets as two archives, to be kept in two places: one without the other opens nothing.
 * Made while Rinnalla stands still, since the embedded server comes without PostgreSQL's own backup programs.
 */
record Backup(Path data, Console console) {

    private static final List<String> KEPT = List.of("postgres", "postgres.port", "demo.json");

    void write(Arguments arguments) {
        var to = Path.of(arguments.need("--to")).toAbsolutePath();
        var secretsTo = Path.of(arguments.need("--secrets-to")).toAbsolutePath();
        needCleanStop();
        try (var folder = DataFolder.open(data)) {
            Archive.write(to, folder.root(), KEPT);
            Archive.write(secretsTo, folder.root(), List.of("secrets"));
        } catch (IOException failed) {
            throw Refused.because("The backup could not be written: " + failed.getMessage() + ".", failed);
        }
        console.say("The database is in " + to + ", its secrets are in " + secretsTo + "; keep them apart.");
    }

    void restore(Arguments arguments) {
        var from = Path.of(arguments.need("--from"));
        var secretsFrom = Path.of(arguments.need("--secrets-from"));
        if (Files.exists(data.resolve("postgres")) || Files.exists(data.resolve("secrets"))) {
            throw Refused.because("There is a database in " + data + " already; name an empty folder with --data.");
        }
        try (var folder = DataFolder.open(data)) {
            Archive.read(from, folder.root());
            Archive.read(secretsFrom, folder.root());
        } catch (IOException failed) {
            throw Refused.because("The backup could not be read: " + failed.getMessage() + ".", failed);
        }
        console.say("Restored to " + data + "; ./rinnalla run --data " + data + " starts it.");
    }

    private void needCleanStop() {
        if (!Files.exists(data.resolve("postgres"))) {
            throw Refused.because("There is no embedded database in " + data + ".");
        }
        if (DataFolder.isInUse(data)) {
            throw Refused.because("Rinnalla is running on " + data + "; stop it first.");
        }
        if (Files.exists(data.resolve("postgres/postmaster.pid"))) {
            throw Refused.because(
                    "The database in " + data + " was not stopped cleanly; start and stop Rinnalla once.");
        }
    }
}
