package fi.rinnalla.launcher;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the application is told, as MicroProfile Config reads it from the environment. Listed in docs/operations.md. */
record Configuration(DatabaseAddress address, RolePasswords passwords, Path data, RunOptions options) {

    Map<String, String> asEnvironment() {
        var environment = new LinkedHashMap<String, String>();
        settings()
                .forEach((name, value) ->
                        environment.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        return environment;
    }

    private Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("rinnalla.database.url", address.url("rinnalla"));
        settings.put("rinnalla.app.password", passwords.of("rinnalla_app"));
        settings.put("rinnalla.job.password", passwords.of("rinnalla_job"));
        settings.put("rinnalla.net.password", passwords.of("rinnalla_net"));
        settings.put("rinnalla.keys.url", address.url("rinnalla_keys"));
        settings.put("rinnalla.keys.password", passwords.of("rinnalla_keys"));
        settings.put("rinnalla.secrets", passwords.secrets().folder().toString());
        settings.put("rinnalla.data", data.toString());
        settings.put("rinnalla.port", Integer.toString(options.port()));
        settings.put("rinnalla.demo", Boolean.toString(options.demo()));
        if (System.getenv("RINNALLA_COOKIES_SECURE") == null) {
            // Plain HTTP on loopback: a browser would not send a Secure cookie back. Behind TLS the operator says true.
            settings.put("rinnalla.cookies.secure", "false");
        }
        return settings;
    }
}
