package fi.rinnalla.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

/** What is set against what. The bare servlets are told first what to say. */
record Duels(int port, String host, Scripts scripts) {

    private static final int CLIENTS = 2;

    /** Each is prepared when its turn comes. */
    List<Callable<Duel>> all() {
        return List.of(this::home, this::list, this::feedback, this::card);
    }

    /** The servlet is given the page itself, so that both send the same bytes and the same headers. */
    private Duel home() throws IOException {
        var page = Request.get(host, "/fi");
        try (var wire = new Wire(port)) {
            wire.send(page).need(200);
            wire.send(Request.put("/bench/constant", wire.send(page).whole())).need(200);
        }
        return new Duel(
                "portal home / a constant servlet",
                0.8,
                CLIENTS,
                () -> new Sending(port, page),
                () -> new Sending(port, Request.get(host, "/bench/constant")));
    }

    /** A query keeps a page from being kept. */
    private Duel list() throws Exception {
        var visits = new AtomicLong();
        var statements = scripts.teach("list", visiting(visits));
        return new Duel(
                "uncached 20-row page / its " + statements + " statements by plain JDBC",
                0.4,
                CLIENTS,
                () -> visiting(visits),
                () -> new Sending(port, Request.get(host, "/bench/replay/list")));
    }

    private Sending visiting(AtomicLong visits) {
        return new Sending(port, () -> Request.get(host, "/fi/sanoit-teimme?visit=" + visits.incrementAndGet()));
    }

    private Duel feedback() throws Exception {
        var statements = scripts.teach("feedback", GivingFeedback.withoutCard(port, host));
        return new Duel(
                "feedback without a card / its " + statements + " statements alone",
                0.7,
                CLIENTS,
                () -> GivingFeedback.withoutCard(port, host),
                () -> new Sending(port, Request.post(host, "/bench/replay/feedback", GivingFeedback.LIKE_OURS)));
    }

    private Duel card() {
        return new Duel(
                "a new card with feedback / bare Argon2id",
                0.8,
                Runtime.getRuntime().availableProcessors(),
                () -> GivingFeedback.withNewCard(port, host),
                BareArgon2::new);
    }
}
