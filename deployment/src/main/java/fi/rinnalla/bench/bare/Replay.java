package fi.rinnalla.bench.bare;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Says the statements of a script again by plain JDBC. The answer shows the rows they gave; a form that comes along is read. */
@DataSourceDefinition(
        name = "java:app/bench/app",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=rinnalla.database.url}",
        user = "rinnalla_app",
        password = "${MPCONFIG=rinnalla.app.password}",
        minPoolSize = 2,
        maxPoolSize = 8,
        transactional = false)
@DataSourceDefinition(
        name = "java:app/bench/keys",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=rinnalla.keys.url}",
        user = "rinnalla_keys",
        password = "${MPCONFIG=rinnalla.keys.password}",
        minPoolSize = 1,
        maxPoolSize = 8,
        transactional = false)
@WebServlet("/replay/*")
public class Replay extends HttpServlet {
    @Resource(lookup = "java:app/bench/app")
    private transient DataSource app;

    @Resource(lookup = "java:app/bench/keys")
    private transient DataSource keys;

    private final transient Map<String, List<Line>> scripts = new ConcurrentHashMap<>();
    private byte[] contextKey;

    @Override
    public void init() throws ServletException {
        try {
            var secrets = Path.of(System.getenv("RINNALLA_SECRETS"));
            contextKey = HexFormat.of()
                    .parseHex(Files.readString(secrets.resolve("context")).strip());
        } catch (IOException missing) {
            throw new ServletException(missing);
        }
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var json = Json.createReader(request.getInputStream())) {
            var lines = json.readArray().getValuesAs(JsonObject.class).stream()
                    .map(Line::read)
                    .toList();
            scripts.put(request.getPathInfo(), lines);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var rows = new StringBuilder("<!doctype html><title>Rows</title><table>");
        try {
            perform(request, rows);
        } catch (SQLException failed) {
            // Whoever measures wants to read what the database said.
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            rows.append("<tr><td>").append(failed.getMessage());
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(rows.append("</table>").toString());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getParameterMap();
        doGet(request, response);
    }

    private void perform(HttpServletRequest request, StringBuilder rows) throws SQLException {
        try (var stage = new Stage(app, keys, new FreshValues(contextKey), rows)) {
            for (var line : scripts.get(request.getPathInfo())) {
                stage.say(line);
            }
        }
    }
}
