package fi.rinnalla.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The least that can be deployed: one file, no class. */
final class EmptyWar {

    static final String PAGE = "/here.txt";

    private EmptyWar() {}

    static Path in(Path folder) throws IOException {
        try (var war = War.to(folder.resolve("empty.war"))) {
            war.put(PAGE.substring(1), "here".getBytes(StandardCharsets.US_ASCII));
            return war.file();
        }
    }
}
