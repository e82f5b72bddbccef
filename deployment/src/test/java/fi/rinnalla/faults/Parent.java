package fi.rinnalla.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Random;

/**
 * A parent who does not give up: sends feedback upon feedback, now with a new card, now with the one that lies open, and
 * sends each form again as it is until there are thanks for it. Now and then the phone is in a tunnel just then.
 */
final class Parent implements Runnable {
    private final Visit door;
    private final Ledger ledger;
    private final Random random;
    private final String name;
    private volatile boolean ended;
    private int written;
    private String card = "";
    private String open = "";

    Parent(Visit door, Ledger ledger, int number) {
        this.door = door;
        this.ledger = ledger;
        this.random = new Random(number);
        this.name = "Vanhempi " + number + ", kerta ";
    }

    /** Whatever was begun is still finished. */
    void end() {
        ended = true;
    }

    @Override
    public void run() {
        while (!ended) {
            var words = name + ++written + ".";
            var withNew = card.isEmpty() || written % 6 == 0;
            var thanks = send(form(words, withNew ? "new" : "held"));
            if (withNew) {
                card = thanks.cardWords();
                assertThat(card.split(" ")).as("the words of the card").hasSize(5);
                open = "";
            }
            ledger.thanked(card, words);
        }
    }

    private Map<String, String> form(String words, String wish) {
        return insist(() -> mine().get("/fi/palaute"), 200).form("mood", "well", "wish", words, "card", wish);
    }

    private Reply send(Map<String, String> form) {
        if (random.nextInt(8) == 0) {
            hangUpOn(form);
        }
        return insist(() -> mine().post("/fi/palaute", form), 200);
    }

    private void hangUpOn(Map<String, String> form) {
        try {
            mine().postAndHangUp("/fi/palaute", form);
            Wait.pause(random.nextInt(30));
        } catch (IOException noSignalAtAll) {
            // it is sent again anyway
        }
    }

    /** With the card open, where there is one. */
    private Visit mine() {
        if (card.isEmpty()) {
            return door;
        }
        if (open.isEmpty()) {
            var form = insist(() -> door.get("/fi/vastaus"), 200).form("words", card);
            open = insist(() -> door.post("/fi/vastaus", form), 303).cookie();
        }
        return door.with("Cookie: " + open);
    }

    /** Until it is so, or nobody waits for it any more. */
    private static Reply insist(Timed.Question question, int wanted) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var reply = question.ask();
                if (reply.status() == wanted) {
                    return reply;
                }
                assertThat(!reply.isOurs() || reply.status() == 503)
                        .as("%s", reply)
                        .isTrue();
            } catch (IOException fault) {
                // the house is down, or went down in the middle of its answer
            } catch (Exception never) {
                throw new IllegalStateException(never);
            }
            Wait.pause(100);
        }
        throw new IllegalStateException("called away");
    }
}
