package fi.rinnalla.web.shared;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** A form that has to wait a while: the sentence on its page, and the header that says the same to machines. */
public record RetryLater(int status, long seconds, Notice notice) {
    /** @param key whose words say why, with {@code {wait}} in them */
    public static RetryLater in(Duration after, int status, String key, Voice voice) {
        var seconds = Math.max(1, after.plusMillis(999).toSeconds());
        var words = voice.say(key, "wait", voice.count("time.seconds", seconds));
        return new RetryLater(status, seconds, Notice.warn(voice.say("error." + status + ".heading"), words));
    }

    public Response on(Response form) {
        return Response.fromResponse(form)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }
}
