package fi.rinnalla.bench;

import fi.rinnalla.launcher.Workbench;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** At work in one house, as somebody of each role that is asked for. */
final class Desk implements AutoCloseable {

    /** Whoever has no cookie. */
    static final String NOBODY = "";

    private static final Pattern ROW =
            Pattern.compile("<tr>\\s*<th scope=\"row\"|<tr class=\"[^\"]*\">\\s*<th scope=\"row\"|<li><p>");

    private final Workbench workbench;
    private final String host;
    private final Wire wire;
    private final Map<String, String> cookies = new HashMap<>();

    Desk(Workbench workbench, String slug) {
        this.workbench = workbench;
        this.host = slug + ".localhost";
        this.wire = new Wire(workbench.port());
    }

    double milliseconds(String role, String path) throws IOException {
        var request = role.equals(NOBODY) ? Request.get(host, path) : Request.get(host, path, cookies(role));
        var began = System.nanoTime();
        wire.send(request).need(200);
        return (System.nanoTime() - began) / 1e6;
    }

    int rows(String role, String path) throws IOException {
        return (int) ROW.matcher(html(role, path)).results().count();
    }

    /** The address of the first thing that a list leads to. Lists for payroll stand on the page of claims. */
    String firstOf(String role, String path) throws IOException {
        var begin = path.replaceAll("\\?.*", "");
        var list = begin.equals("/tyo/maksulistat") ? "/tyo/palkkiot" : path;
        var link = Pattern.compile("href=\"(" + begin + "/[0-9a-f]{8}-[0-9a-f-]{27})\"")
                .matcher(html(role, list));
        if (!link.find()) {
            throw new IllegalStateException(list + " of " + host + " leads to nothing");
        }
        return link.group(1);
    }

    private String html(String role, String path) throws IOException {
        return wire.send(Request.get(host, path, cookies(role))).need(200).text();
    }

    private String cookies(String role) throws IOException {
        var known = cookies.get(role);
        if (known == null) {
            known = signIn(role);
            cookies.put(role, known);
        }
        return known;
    }

    private String signIn(String role) throws IOException {
        var account = account(role);
        var form = Form.in(wire.send(Request.get(host, "/kirjaudu")).need(200).text(), "/kirjaudu")
                .filled(Map.of("email", account.getString("email"), "password", account.getString("password")));
        return wire.send(form.sentTo(host)).need(303).headers("Set-Cookie").stream()
                .map(it -> it.substring(0, it.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private JsonObject account(String role) throws IOException {
        try (var reader =
                Json.createReader(Files.newBufferedReader(workbench.folder().resolve("demo.json")))) {
            return reader.readObject().getJsonArray("accounts").getValuesAs(JsonObject.class).stream()
                    .filter(it -> it.getString("host").equals(host))
                    .filter(it -> it.getJsonArray("roles").toString().contains(role))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
