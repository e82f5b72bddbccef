package fi.rinnalla.web.shared;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** A form that has to wait a while: the sentence on its page, and the header that says the same to machines. */
public record RetryLater(long seconds, String words) {
    /** @param key whose words say why, and with {@code {wait}} how long */
    public static RetryLater in(Duration left, String key, Voice voice) {
        var seconds = Math.max(1, left.plusMillis(999).toSeconds());
        return new RetryLater(seconds, voice.say(key, "wait", voice.count("time.seconds", seconds)));
    }

    public Response on(Response form) {
        return Response.fromResponse(form)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }
}
