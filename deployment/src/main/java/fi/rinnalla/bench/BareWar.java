package fi.rinnalla.bench;

import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.SignedContext;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/** The WAR of bare servlets, put together from what was compiled with the launcher. */
final class BareWar {

    private BareWar() {}

    static Path in(Path folder) throws IOException {
        try (var war = War.to(folder.resolve("bench.war"))) {
            war.putClass(SignedContext.class);
            war.putClass(TenantId.class);
            var driver = Path.of(PGSimpleDataSource.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            war.put("WEB-INF/lib/" + driver.getFileName(), Files.readAllBytes(driver));
            var servlets = Path.of(BareWar.class.getResource("bare").toURI());
            try (var classes = Files.list(servlets)) {
                for (var each : classes.toList()) {
                    war.put("WEB-INF/classes/fi/rinnalla/bench/bare/" + each.getFileName(), Files.readAllBytes(each));
                }
            }
            return war.file();
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }
}
