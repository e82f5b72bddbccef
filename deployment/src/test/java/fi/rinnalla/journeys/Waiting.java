package fi.rinnalla.journeys;

import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** What the first page of the day says that waits, by where it leads. */
record Waiting(Map<String, String> items) {

    static Waiting on(Visitor worker) {
        worker.open("/tyo");
        var page = Jsoup.parse(worker.page().content());
        var notes = page.select("main .note:has(.actions a)").stream()
                .collect(Collectors.toMap(
                        it -> it.select(".actions a").attr("href"),
                        it -> it.select("p").text(),
                        (one, other) -> one + " " + other));
        page.select("main section li > a").forEach(it -> notes.put(it.attr("href"), it.text()));
        return new Waiting(notes);
    }

    /** Nothing where nothing waits. */
    String at(String href) {
        return items.getOrDefault(href, "");
    }
}
