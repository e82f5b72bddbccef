package fi.rinnalla.bench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Sends feedback, each time by a form of its own; the forms are fetched before the clock runs. The answer is thanks. */
final class GivingFeedback implements Errand {

    static final String PATH = "/fi/palaute";
    private static final Map<String, String> WORDS = Map.of(
            "mood", "well",
            "helped", "Sain puhua rauhassa, ja minulle kerrottiin, mitä seuraavaksi tapahtuu.",
            "wish", "Iltaisin voisi olla auki vähän pidempään.");

    /** A form of the same size, for somebody who only reads it. */
    static final String LIKE_OURS = new Form("", WORDS).encoded() + "&key=" + "k".repeat(96);

    private final Wire wire;
    private final String host;
    private final Map<String, String> card;
    private final Deque<Request> forms = new ArrayDeque<>();

    private GivingFeedback(int port, String host, String card) {
        this.wire = new Wire(port);
        this.host = host;
        this.card = Map.of("card", card);
    }

    static GivingFeedback withoutCard(int port, String host) {
        return new GivingFeedback(port, host, "none");
    }

    static GivingFeedback withNewCard(int port, String host) {
        return new GivingFeedback(port, host, "new");
    }

    @Override
    public void prepare(int times) throws IOException {
        while (forms.size() < times) {
            var page = wire.send(Request.get(host, PATH)).need(200).text();
            forms.add(Form.in(page, PATH).filled(WORDS).filled(card).sentTo(host));
        }
    }

    @Override
    public void run() throws IOException {
        wire.send(forms.remove()).need(200);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
