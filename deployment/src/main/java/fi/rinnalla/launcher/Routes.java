package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Every route of the product with who may take it, as the build wrote it down. */
record Routes(Console console) {

    void print() {
        try (var stream = Routes.class.getResourceAsStream("/META-INF/routes.json")) {
            if (stream == null) {
                throw Refused.because("This build has no list of routes.");
            }
            console.say(new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException failed) {
            throw Refused.because("The list of routes cannot be read.", failed);
        }
    }
}
