package fi.rinnalla.journeys;

import fi.rinnalla.domain.access.CardWords;
import fi.rinnalla.faults.InTrouble;
import java.util.List;
import java.util.Map;

/** How somebody comes to each of the pages that say that something did not go as it should. */
final class Failing {
    static final String TOO_LONG = "a".repeat(70_000);
    private static final int SURELY_TOO_OFTEN = 200;

    private Failing() {}

    /** A form for us that stands on nobody's page. */
    static void fromElsewhere(Visitor visitor, String path) {
        // The window may still be at this door, after another look.
        visitor.page().navigate("about:blank");
        visitor.page()
                .setContent("<form method=post action=" + visitor.address(path) + "><button>Send</button></form>");
        visitor.press("form button");
    }

    static void tooLong(Visitor visitor, String path) {
        visitor.open(path);
        visitor.page().fill("textarea[name=wish]", TOO_LONG);
        visitor.submit();
    }

    static void inACrowdWithFeedback(Visitor parent) {
        var door = parent.knock();
        crowd(door, "/fi/palaute", Forms.with(door.get("/fi/palaute"), "mood", "well"));
        meet(429, parent, () -> Giving.feedback(parent, false));
    }

    static void inACrowdWithACard(Visitor parent) {
        var words = CardWords.from(new byte[7]).spelled();
        crowd(parent.knock(), "/fi/vastaus", Map.of("words", words));
        meet(429, parent, () -> Giving.words(parent, words));
    }

    static void tooOftenAtTheStaffsDoor(Visitor worker) {
        var account = new Demo.Account(worker.host(), "ei-kukaan@example.org", "aivan toinen salasana", List.of());
        crowd(worker.knock(), "/kirjaudu", Map.of("email", account.email(), "password", account.password()));
        meet(429, worker, () -> worker.signIn(account));
    }

    private static void crowd(Knock door, String path, Map<String, String> form) {
        for (int i = 0; i < SURELY_TOO_OFTEN; i++) {
            if (door.post(path, form).statusCode() == 429) {
                return;
            }
        }
        throw new AssertionError("nobody was asked to wait at " + path);
    }

    /** A crowd thins out by itself, so that somebody may still slip through. */
    private static void meet(int status, Visitor visitor, Runnable step) {
        for (int again = 0; again < 5; again++) {
            step.run();
            if (visitor.status() == status) {
                return;
            }
        }
    }

    static void cardWithoutItsTable(Visitor parent) {
        openCard(parent);
        InTrouble.without("feedback", () -> {
            parent.open("vastaus");
            return parent.status() == 500;
        });
    }

    static void workWithoutItsTable(Visitor worker) {
        signIn(worker);
        InTrouble.without("feedback", () -> {
            worker.open("/tyo/palaute");
            return worker.status() == 500;
        });
    }

    static void cardWhileTheDatabaseHangs(Visitor parent) {
        openCard(parent);
        InTrouble.hanging(() -> parent.open("vastaus"));
    }

    static void workWhileTheDatabaseHangs(Visitor worker) {
        signIn(worker);
        InTrouble.hanging(() -> worker.open("/tyo/palaute"));
    }

    private static void openCard(Visitor parent) {
        Giving.feedback(parent, true);
        Giving.words(
                parent, String.join(" ", parent.page().locator(".wordcard li").allInnerTexts()));
    }

    private static void signIn(Visitor worker) {
        var account = InTrouble.worker();
        worker.signIn(new Demo.Account(worker.host(), account.get(0), account.get(1), List.of("WORKER")));
    }
}
