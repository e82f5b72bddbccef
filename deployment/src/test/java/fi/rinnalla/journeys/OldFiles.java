package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.faults.Wait;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** Brings files in through the pages for it, as somebody does who looks at each step. */
record OldFiles(Guest worker) {
    private static final String IMPORTS = "/hallinta/tuonti";
    private static final String CSV = "text/csv";

    /** Returns where the import is told of. Its columns are guessed by their headings, and all of them are known. */
    String mapped(String kind, byte[] file) {
        var form = worker.page(IMPORTS + "/uusi/" + kind).selectFirst("form[enctype]");
        var sent = worker.post(form.attr("action"), new FileForm(Map.of(), "file", CSV, file));
        var columns = sent.headers()
                .firstValue("location")
                .orElseThrow(() -> new AssertionError(sent.body()))
                .replaceAll("^https?://[^/]+", "");
        var page = worker.page(columns);
        var chosen = page.select("select[name^=column-]").stream()
                .filter(it -> it.selectFirst("option[selected]") != null)
                .collect(Collectors.toMap(
                        it -> it.attr("name"),
                        it -> it.selectFirst("option[selected]").val()));
        assertThat(worker.post(columns, chosen).statusCode())
                .as(chosen.toString())
                .isEqualTo(303);
        return columns.replace("/sarakkeet", "");
    }

    Document trial(String run) {
        return worker.page(run);
    }

    /** As they are summed up before anything comes in. */
    static List<Integer> total(Document trial) {
        return trial.select("tr.total td.n").eachText().stream()
                .map(Integer::valueOf)
                .toList();
    }

    static List<String> flaws(Document trial) {
        return trial.select("#virheet ~ .scroll tbody tr").eachText();
    }

    void bring(String run) {
        assertThat(worker.post(run + "/kaynnistys", Map.of()).statusCode()).isEqualTo(303);
        Wait.until("the import is done", () -> worker.reads(run).contains("Tuonti on valmis"));
    }

    /** What would come of it, and it is let go. */
    List<String> wouldBring(String kind, byte[] file) {
        var run = mapped(kind, file);
        var said = trial(run).select("main .lead + ul li").eachText();
        worker.post(run + "/poisto", Map.of());
        return said;
    }

    void undo(String run) {
        worker.post(run + "/peruminen", Map.of());
        assertThat(worker.reads(run)).contains("Kaikki tämän tuonnin rivit on poistettu");
    }
}
