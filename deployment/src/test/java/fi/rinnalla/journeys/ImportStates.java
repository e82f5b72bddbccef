package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.STAFF;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import fi.rinnalla.launcher.Ledger;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where old figures come in. The file that is sent waits: nothing of it comes in, and sent again it is the same. */
final class ImportStates {
    private static final String ROWS =
            "Pvm;Kävijät;Läheiset\n5.3.2018;8;1\n31.2.2018;5;\n7.3.2018;kuusi;0\n2.4.2018;4;2\n";

    private ImportStates() {}

    static List<PageState> imports() {
        return List.of(
                PageState.administering("import", "/hallinta/tuonti"),
                new PageState("import-columns", STAFF, 200, ImportStates::send).met(Door.SOME_ORGANISATION),
                new PageState("import-trial", STAFF, 200, it -> {
                    send(it);
                    it.page().selectOption("select[name=same-place]", new SelectOption().setIndex(1));
                    it.press("main form[action$=sarakkeet] .btn");
                }),
                new PageState("import-done", STAFF, 200, it -> {
                            it.comeToWork("WORKER");
                            it.open("/hallinta/tuonti/" + done(it));
                        })
                        .met(Door.SOME_ORGANISATION));
    }

    private static void send(Visitor it) {
        it.comeToWork("WORKER");
        it.open("/hallinta/tuonti/uusi/kaynnit");
        var file = new FilePayload("kaynnit.csv", "text/csv", ROWS.getBytes(StandardCharsets.UTF_8));
        it.page().setInputFiles("#file", file);
        it.press("main form[enctype] .btn");
    }

    private static String done(Visitor it) {
        return Ledger.of(it.house().data(), it.host().split("\\.")[0])
                .list(String.class, "select id::text from app.import_run where state = 'DONE' order by uploaded_at, id")
                .get(0);
    }
}
