package fi.rinnalla.journeys;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;

/** A survey that somebody who keeps them builds through its pages. */
record Surveyed(Guest keeper, String at) {
    static Surveyed drafted(Guest keeper, String... titles) {
        var answer = keeper.fill("/tyo/kyselyt/uusi", "form[method=post]", titles);
        return new Surveyed(
                keeper,
                path(answer.headers().firstValue("location").orElseThrow()).replace("/kysymykset", ""));
    }

    Surveyed asking(String kind, String... named) {
        var path = at + "/kysymykset/uusi?laji=" + kind;
        var form = Forms.in(Jsoup.parse(keeper.get(path).body()).selectFirst("main form[action$=/uusi]"));
        for (var n = 0; n < named.length; n += 2) {
            form.put(named[n], named[n + 1]);
        }
        var answer = keeper.post(at + "/kysymykset/uusi", form);
        if (answer.statusCode() != 303
                || !answer.headers().firstValue("location").orElse("").contains("tehty")) {
            throw new AssertionError(answer.statusCode() + ": "
                    + Jsoup.parse(answer.body()).select("main .problems").text());
        }
        return this;
    }

    Surveyed opened(LocalDate from, LocalDate until) {
        var form = new LinkedHashMap<>(Map.of(
                "from",
                from.toString(),
                "until",
                until.toString(),
                "results",
                until.plusMonths(1).toString()));
        if (keeper.post(at + "/avaa", form).statusCode() != 303) {
            throw new AssertionError("it did not open: " + keeper.reads(at));
        }
        return this;
    }

    /** Under which it is answered. */
    String code() {
        var link = keeper.page(at).select("main a[href^=/fi/kysely/]").first();
        if (link == null) {
            throw new AssertionError("no link: " + keeper.reads(at));
        }
        return link.attr("href").substring("/fi/kysely/".length()).replaceAll("/.*", "");
    }

    private static String path(String location) {
        return location.replaceAll("\\?.*|https?://[^/]*", "");
    }
}
