package fi.rinnalla.journeys;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** A program at a door, with the token that somebody made for it. */
record Program(Knock door, String token) {
    static final String PAGE = "/hallinta/rajapinta";
    static final List<String> EVERYTHING =
            List.of("programmes:read", "release:read", "places:read", "events:read", "changes:read");

    /** The organisation's administrator makes one by the page for it. */
    static Program of(House house, String host, String name, List<String> scopes) {
        var administrator = Guest.working(house, house.demo().worker(host, "ADMINISTRATOR"));
        var made = administrator.door().send(form(administrator, name, scopes));
        return new Program(
                house.knock(host), Jsoup.parse(made.body()).select("main .key").text());
    }

    /** A field that is sent several times has no place in the forms of other tests. */
    private static HttpRequest form(Guest administrator, String name, List<String> scopes) {
        var page = administrator.page(PAGE).selectFirst("main form[action='" + PAGE + "']");
        var fields = Forms.in(page);
        fields.put("name", name);
        var body = Stream.concat(
                        fields.entrySet().stream().map(it -> field(it.getKey(), it.getValue())),
                        scopes.stream().map(it -> field("scope", it)))
                .collect(Collectors.joining("&"));
        return administrator
                .door()
                .request(PAGE, "Cookie", administrator.cookies())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** The operator makes one for a network by the console. */
    static Program ofTheNetwork(House house, String name) {
        var said = house.admin("token", "create", "--network", "verkosto", "--name", name);
        return new Program(
                house.knock("verkosto.localhost"), said.get(said.size() - 1).strip());
    }

    HttpResponse<String> get(String path) {
        return door.get(path, "Authorization", "Bearer " + token);
    }

    HttpResponse<String> get(String path, String etag) {
        return door.get(path, "Authorization", "Bearer " + token, "If-None-Match", etag);
    }

    private static String field(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
