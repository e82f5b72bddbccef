package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Payara Micro, unpacked beside its jar the first time it is needed. Started from there it does not unpack itself, and the JVM
 * takes the server's classes from an archive, if {@link Rehearsal} made one for this JVM.
 */
record ServerProgram(Path folder) {

    private static final String MAIN = "fish.payara.micro.impl.PayaraMicroImpl";
    /** What a server writes into or reads from its own folder; the libraries stay where they are. */
    private static final List<String> OWN = List.of("config", "docroot", "lib");

    /** By its real path: an archive fits the very files it was made from. */
    static ServerProgram in(Path folder) {
        try {
            var program = new ServerProgram(folder.toRealPath());
            if (!Files.exists(program.launcher())) {
                program.unpack();
            }
            return program;
        } catch (IOException failed) {
            throw Refused.because("The server could not be unpacked in " + folder + ".", failed);
        }
    }

    static Path jar(Path folder) {
        return folder.resolve("payara-micro.jar");
    }

    /** Where the archive of classes is or would be; another JVM has another one. */
    Path classes() {
        return unpacked().resolve("classes-" + Runtime.version() + ".jsa");
    }

    /** Lays out a folder for one server to run in. */
    void layOut(Path root) throws IOException {
        for (var name : OWN) {
            Folders.copy(unpacked().resolve(name), root.resolve(name));
        }
    }

    /** The part of a command line that starts the server in that folder; its own options come after. */
    List<String> startedIn(Path root) throws IOException {
        var command = new ArrayList<>(opened());
        if (Files.exists(classes())) {
            command.add("-XX:SharedArchiveFile=" + classes());
        }
        command.addAll(List.of(
                "-Dfish.payara.micro.BootJar=" + launcher().toUri(),
                "-Dfish.payara.micro.UnpackDir=" + unpacked(),
                "-cp",
                launcher().toString(),
                MAIN,
                "--rootdir",
                root.toString()));
        return command;
    }

    /** What the server asks of the JVM in its manifest, which is read for {@code -jar} only. */
    private List<String> opened() throws IOException {
        try (var jar = new JarFile(launcher().toFile())) {
            var asked = jar.getManifest().getMainAttributes();
            return Stream.of("Add-Exports", "Add-Opens")
                    .flatMap(it -> Stream.of(asked.getValue(it).split(" "))
                            .map(its -> "--" + it.toLowerCase(Locale.ROOT) + "=" + its + "=ALL-UNNAMED"))
                    .toList();
        }
    }

    /** Another release of the server is another folder. */
    private Path unpacked() {
        return folder.resolve("unpacked-" + jar(folder).toFile().length());
    }

    private Path launcher() {
        return unpacked().resolve("launch-micro.jar");
    }

    /** Beside and moved as a whole, so that an interrupted first start leaves nothing half done. */
    private void unpack() throws IOException {
        var beside = folder.resolve("new-" + UUID.randomUUID());
        var log = folder.resolve("unpacking.log");
        Program.run(
                        log,
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar(folder).toString(),
                        "--rootdir",
                        beside.toString(),
                        "--outputlauncher")
                .orRefuse("The server could not be unpacked; " + log + " says why.");
        Folders.moveUnlessThere(beside, unpacked());
    }
}
