package fi.rinnalla.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks a running Rinnalla how it is. A server without our checks answers UP too, so the checks' names must be there. */
final class Health {

    private static final Pattern MAIL = Pattern.compile("\"mail\":\"(\\w+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final int port;

    Health(int port) {
        this.port = port;
    }

    boolean isLive() {
        return isUp("live");
    }

    boolean isStarted() {
        return isUp("started");
    }

    boolean isReady() {
        return isUp("ready");
    }

    /** Somebody answers, and our checks are not there. A server that is too busy to answer is nobody else's. */
    boolean isSomebodyElses() {
        var answer = ask("live");
        return answer != null && !answer.body().contains("\"rinnalla-live");
    }

    /** Whether mail can leave, in a word; empty where nobody answers. */
    Optional<String> mail() {
        return Optional.ofNullable(ask("ready"))
                .map(HttpResponse::body)
                .flatMap(body ->
                        MAIL.matcher(body).results().map(it -> it.group(1)).findFirst());
    }

    private boolean isUp(String kind) {
        var answer = ask(kind);
        return answer != null && answer.statusCode() == 200 && answer.body().contains("\"rinnalla-" + kind);
    }

    private HttpResponse<String> ask(String kind) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/" + kind))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException notYet) {
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
