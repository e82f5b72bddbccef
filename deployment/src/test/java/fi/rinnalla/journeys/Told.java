package fi.rinnalla.journeys;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;

/** All that an answer tells, except what differs from one time to the next by its nature. */
record Told(int status, Map<String, List<String>> headers, String body) {
    private static final Set<String> OF_THE_MOMENT =
            Set.of("date", "content-length", "connection", "keep-alive", "ratelimit");

    /** @param own what stands in the question itself, and so may stand in the answer */
    static Told by(HttpResponse<String> answer, String... own) {
        var headers = new TreeMap<String, List<String>>();
        answer.headers().map().forEach((name, values) -> {
            if (!OF_THE_MOMENT.contains(name)) {
                headers.put(name, values.stream().map(it -> without(it, own)).toList());
            }
        });
        var body = answer.body().replaceAll("name=\"key\" value=\"[^\"]*\"", "name=\"key\"");
        return new Told(answer.statusCode(), headers, without(body, own));
    }

    private static String without(String text, String... own) {
        var left = text;
        for (var it : own) {
            left = left.replace(it, "·");
        }
        return left;
    }

    boolean leadsOn() {
        return status == 302 || status == 303;
    }

    /** Where it leads at this door; empty where nowhere. */
    String location() {
        var whole = headers.getOrDefault("location", List.of("")).get(0);
        return whole.replaceFirst("^https?://[^/]+", "");
    }

    @Override
    public String toString() {
        var words = Jsoup.parse(body).text();
        return status + " " + location() + " " + words.substring(0, Math.min(words.length(), 300));
    }
}
