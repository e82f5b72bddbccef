package fi.rinnalla.demo.survey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Answers a survey as people do: each opens the page, chooses, goes on to the next page where there is one, and sends. Whoever is asked to
 * wait, waits and sends the form that was shown again.
 *
 * @param port of the house
 * @param host whose survey it is
 * @param code of the survey
 * @param seed the same crowd answers the same
 */
public record SurveyCrowd(int port, String host, String code, long seed) {
    private static final int MOST_STEPS = 100;
    private static final int A_MOMENT = 500;
    private static final String SKIP = "skip";
    private static final List<String> WORDS = List.of(
            "Kuunnelkaa ensin, päättäkää sitten.",
            "Jag hade velat veta vad som händer härnäst.",
            "One person to call would have been enough.",
            "Toivoin, että joku olisi tullut palaveriin mukaan.");

    static {
        // The Host header decides whose door it is; Java's client lets it be set only when asked to.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,connection,content-length");
    }

    /** How fast it went. */
    public record Rate(int answers, int requests, double seconds) {
        public double perSecond() {
            return answers / seconds;
        }

        /** A line for a file that machines read. */
        public String csv() {
            return answers + "," + requests + ","
                    + String.format(java.util.Locale.ROOT, "%.2f,%.1f", seconds, perSecond());
        }
    }

    /** @param many how many answer, by language */
    public Rate answer(Map<String, Integer> many, int atOnce) {
        var people = new ArrayList<String>();
        many.forEach((language, n) -> people.addAll(Collections.nCopies(n, language)));
        Collections.shuffle(people, new Random(seed));
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        var pool = Executors.newFixedThreadPool(atOnce);
        var began = System.nanoTime();
        try {
            var all = IntStream.range(0, people.size())
                    .mapToObj(it -> pool.submit(() -> new Person(client, new Random(seed + it)).answer(people.get(it))))
                    .toList();
            var requests = 0;
            for (var one : all) {
                requests += one.get();
            }
            return new Rate(people.size(), requests, (System.nanoTime() - began) / 1e9);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Somebody with a mind of their own. */
    private final class Person {
        private final HttpClient client;
        private final Random mind;
        private int requests;

        Person(HttpClient client, Random mind) {
            this.client = client;
            this.mind = mind;
        }

        int answer(String language) throws IOException, InterruptedException {
            var page = send(request("/" + language + "/kysely/" + code).GET().build());
            for (var step = 0; step < MOST_STEPS; step++) {
                page = send(FoundForm.in(page.body()));
                if (page.statusCode() == 303) {
                    return requests;
                }
                if (page.statusCode() != 200) {
                    throw new IllegalStateException("answered " + page.statusCode() + ": " + page.body());
                }
            }
            throw new IllegalStateException("a survey without an end");
        }

        private HttpResponse<String> send(FoundForm form) throws IOException, InterruptedException {
            var fields = filled(form);
            var page = post(form, fields);
            while (page.statusCode() == 429) {
                Thread.sleep(1000L
                                * Integer.parseInt(
                                        page.headers().firstValue("retry-after").orElse("10"))
                        + A_MOMENT);
                page = post(form, withTicket(fields, FoundForm.in(page.body())));
            }
            return page;
        }

        private List<Map.Entry<String, String>> filled(FoundForm form) {
            var fields = new ArrayList<>(form.hidden());
            form.single()
                    .forEach((question, values) -> fields.add(Map.entry(question, chosen(form, question, values))));
            form.many()
                    .forEach((question, values) -> values.stream()
                            .filter(it -> mind.nextInt(3) == 0)
                            .forEach(it -> fields.add(Map.entry(question, it))));
            form.texts().stream()
                    .filter(it -> mind.nextInt(3) == 0)
                    .forEach(it -> fields.add(Map.entry(it, one(WORDS))));
            fields.add(form.button());
            return fields;
        }

        /** Nobody passes everything over: of the first question of a page something is chosen. */
        private String chosen(FoundForm form, String question, List<String> values) {
            var first = form.single().keySet().iterator().next().equals(question);
            return one(first ? values.stream().filter(it -> !it.equals(SKIP)).toList() : values);
        }

        /** With the ticket of the page that asked to wait. */
        private static List<Map.Entry<String, String>> withTicket(
                List<Map.Entry<String, String>> fields, FoundForm waited) {
            var again = new ArrayList<>(fields);
            again.removeIf(it -> it.getKey().equals("ticket"));
            waited.hidden().stream().filter(it -> it.getKey().equals("ticket")).forEach(again::add);
            return again;
        }

        private String one(List<String> values) {
            return values.get(mind.nextInt(values.size()));
        }

        private HttpResponse<String> post(FoundForm form, List<Map.Entry<String, String>> fields)
                throws IOException, InterruptedException {
            return send(request(form.action())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sec-Fetch-Site", "same-origin")
                    .POST(HttpRequest.BodyPublishers.ofString(FoundForm.encoded(fields)))
                    .build());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Host", host);
        }

        private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
            requests++;
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
