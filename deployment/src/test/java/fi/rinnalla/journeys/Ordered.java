package fi.rinnalla.journeys;

import java.time.LocalDate;

/** What a professional orders, and a worker offers to somebody, without a browser. */
final class Ordered {
    private Ordered() {}

    /** A lecture without wishes for a day or a town. Returns where the staff have it. */
    static String by(House house, String host) {
        var door = house.knock(host);
        var form = Forms.with(door.get("/fi/tilaa"), OrderStates.filled());
        var orderer = Guest.holding(house, host, Guest.wordsOn(door.post("/fi/tilaa", form)));
        var mine = orderer.page("/fi/vastaus")
                .select("main a[href*=/vastaus/tilaukset/]")
                .attr("href");
        return "/tyo/toimeksiannot/" + mine.substring(mine.lastIndexOf('/') + 1);
    }

    static void offer(Guest worker, String desk, String called, LocalDate day, String fee) {
        var page = worker.page(desk + "/ehdokkaat");
        var whom = page.select(".choice:has(.name:containsOwn(" + called + ")) input")
                .val();
        worker.fill(
                desk + "/ehdokkaat",
                "form",
                "whom",
                whom,
                "day",
                day.toString(),
                "starts",
                "12.30",
                "minutes",
                "90",
                "place",
                "Luokka B2",
                "fee",
                fee,
                "fee-words",
                "luento",
                "counterpart",
                "lehtori");
    }

    static void cancel(Guest worker, String desk) {
        worker.fill(desk, "form[action$=/peru]");
    }
}
