package fi.rinnalla.journeys;

import java.util.ArrayList;
import java.util.List;

/** Somebody at work with two hands: what they tap is counted, and how long each part of the work took is noted. */
final class Hands {
    private final Visitor visitor;
    private final List<String> parts = new ArrayList<>();
    private int taps;
    private long since = System.nanoTime();

    Hands(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Taps what leads to another page. */
    void go(String selector) {
        taps++;
        visitor.press(selector);
    }

    /** Taps a place in the navigation of staff: where its group is closed, the heading of that first. */
    void goToPlace(String href) {
        var link = "nav.nav a[href='" + href + "']";
        if (!visitor.page().locator(link).isVisible()) {
            tap("nav.nav .group:has(a[href='" + href + "']) summary");
        }
        go(link);
    }

    /** Taps what stays on the page. */
    void tap(String selector) {
        taps++;
        visitor.page().locator(selector).first().click();
    }

    /** Taps the words beside a small round or square. */
    void choose(String name, String value) {
        var box = visitor.page().locator("input[name=" + name + "][value='" + value + "']");
        tap("label[for='" + box.getAttribute("id") + "']");
    }

    /** Taps a field and writes; keys are no taps. */
    void write(String field, String words) {
        taps++;
        visitor.page().locator(field).first().fill(words);
    }

    /** Ends a part of the work. @return how many taps it took */
    int done(String part) {
        var took = taps;
        parts.add("%s,%s,%d,%.1f".formatted(visitor.way().name(), part, took, (System.nanoTime() - since) / 1e9));
        taps = 0;
        since = System.nanoTime();
        return took;
    }

    /** Rows of who, which part, taps and seconds. */
    List<String> parts() {
        return parts;
    }
}
