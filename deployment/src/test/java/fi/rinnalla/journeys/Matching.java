package fi.rinnalla.journeys;

import org.jsoup.nodes.Element;

/** Two who come to walk together: a worker proposes, the partner answers, then the parent. */
final class Matching {
    private Matching() {}

    /** What the worker reads of somebody who could come. */
    static Element candidate(Guest worker, String desk, String called) {
        var page = worker.page(desk + "/ehdokkaat");
        return page.select("section.box").stream()
                .filter(it -> it.select("h2").text().equals(called))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        called + " is not among " + page.select("h2").eachText()));
    }

    static void propose(Guest worker, String desk, String called) {
        var form = candidate(worker, desk, called).selectFirst("form");
        worker.post(form.attr("action"), Forms.in(form));
    }

    /** The newest that the partner is asked. */
    static void agree(Guest partner) {
        partner.fill("/oma", "form[action^=/oma/ehdotukset/]", "answer", "yes");
    }

    /** All three steps. Returns where the worker sees to the two. */
    static String together(Guest worker, Guest partner, Asked asked, String called) {
        propose(worker, asked.desk(), called);
        agree(partner);
        asked.parent().fill(asked.mine(), "form[action$=/ehdotus]", "answer", "yes");
        return relation(worker, asked.desk());
    }

    static String relation(Guest worker, String desk) {
        return worker.page(desk).select("main a[href^=/tyo/tukisuhteet/]").attr("href");
    }

    static void part(Guest worker, String relation) {
        worker.fill(relation, "form[action$=/paatos]", "how", "as_planned", "after", "done");
    }
}
