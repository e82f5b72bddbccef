package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server, its libraries and whoever scans houses know by name; only what is written down answers. */
@DisplayName("A page for machines")
class MachinesPagesIT {
    private static final House HOUSE = House.open();

    /** What a check says beyond up or down: one word on mail, as the handbook has it. */
    private static final String CHECK =
            "\\{\"name\":\"rinnalla-[a-z]+\",\"status\":\"UP\",\"data\":\\{(\"mail\":\"[a-z_]+\")?}}";

    private static final Set<String> KNOWN_ELSEWHERE = Set.of(
            // the server's own
            "/health",
            "/health/live",
            "/health/ready",
            "/health/started",
            "/health/else",
            "/metrics",
            "/metrics/base",
            "/metrics/vendor",
            "/metrics/application",
            "/openapi",
            "/openapi/",
            "/openapi.json",
            "/openapi-ui",
            "/api/openapi-ui",
            "/openapi/ui",
            "/admin",
            "/asadmin",
            "/__asadmin",
            "/__asadmin/version",
            "/management",
            "/management/domain",
            "/monitoring",
            "/monitoring/domain",
            "/console",
            "/common",
            "/theme",
            "/rest",
            "/resource",
            "/ejb",
            "/batch",
            "/jolokia",
            "/hawtio",
            "/fault-tolerance",
            "/notification",
            "/opentracing",
            "/mcp",
            // the libraries'
            "/application.wadl",
            "/application.wadl/xsd0.xsd",
            "/fi/application.wadl",
            "/jakarta.faces.resource/x",
            "/javax.faces.resource/x",
            "/_jte",
            "/krazo",
            // the archive's
            "/WEB-INF/web.xml",
            "/WEB-INF/classes/demo/kasper.json",
            "/WEB-INF/lib/web.jar",
            "/META-INF/MANIFEST.MF",
            "/META-INF/routes.json",
            "/META-INF/microprofile-config.properties",
            "/web-inf/web.xml",
            "/%57EB-INF/web.xml",
            "/assets/../WEB-INF/web.xml",
            "/assets/..%2fWEB-INF/web.xml",
            "/demo/kasper.json",
            "/deployment",
            "/deployment.war",
            "/routes.json",
            "/demo.json",
            // what is tried everywhere
            "/.env",
            "/.git/config",
            "/.well-known/security.txt",
            "/robots.txt",
            "/server-status",
            "/actuator",
            "/actuator/health",
            "/debug",
            "/status",
            "/info",
            "/swagger.json",
            "/swagger-ui",
            "/graphql",
            "/api",
            "/api/v1",
            "/manager/html",
            "/phpinfo.php",
            "/index.html",
            "/index.jsp");

    @ParameterizedTest(name = "at {0}")
    @ValueSource(strings = {"kasper.localhost", "verkosto.localhost", "127.0.0.1", "nobody.example"})
    void answers_only_where_it_is_written_down(String host) {
        var door = HOUSE.knock(host);
        var answering = new TreeSet<String>();
        for (var page : KNOWN_ELSEWHERE) {
            if (door.get(page).statusCode() < 400) {
                answering.add(page);
            }
        }
        assertThat(answering).isEqualTo(writtenDown()).hasSizeGreaterThan(3);
    }

    @Test
    void says_up_or_down_and_no_more_than_is_written_down() {
        for (var page : writtenDown()) {
            assertThat(HOUSE.knock("nobody.example").get(page).body())
                    .as(page)
                    .matches("\\{\"status\":\"UP\",\"checks\":\\[(" + CHECK + "(," + CHECK + ")*)]}");
        }
    }

    /** The addresses in the table under "Health" of the operator's handbook. */
    private static Set<String> writtenDown() {
        try {
            var handbook = Files.readString(Path.of("..", "docs", "operations.md"));
            var section = handbook.substring(handbook.indexOf("## Health"));
            return Pattern.compile("(?m)^\\| `(/[a-z/]+)`")
                    .matcher(section.substring(0, section.indexOf("\n## ")))
                    .results()
                    .map(it -> it.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
