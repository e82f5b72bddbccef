package fi.rinnalla.web.exporting;

import fi.rinnalla.domain.exporting.Bundle;
import fi.rinnalla.domain.exporting.ExportState;
import fi.rinnalla.services.exporting.ExportRow;
import fi.rinnalla.services.exporting.SeeingExports.Sheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import java.util.List;
import java.util.Optional;

/** Everything in one file: how far it is, and the one thing the reader can do about it now. */
public record ExportPage(Chrome chrome, Sheet sheet, Optional<Notice> notice, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "exporting/export";
    static final String TITLE = "export.nav";
    static final String URL = "/hallinta/vienti";
    static final String EXPORT = "export";
    static final String PASSWORD = "password";
    /** Of the form that fetches the file, which may stand beside another one. */
    static final String FETCH_PASSWORD = "fetch-password";

    private static final long KILOBYTE = 1024;

    public Optional<ExportRow> waiting() {
        return inState(ExportState.ASKED);
    }

    public boolean isBeingMade() {
        return inState(ExportState.CONFIRMED).isPresent();
    }

    public boolean hasFailed() {
        return inState(ExportState.FAILED).isPresent();
    }

    private Optional<ExportRow> inState(ExportState state) {
        return sheet.newest().filter(it -> it.state() == state);
    }

    public boolean mayAsk() {
        return waiting().isEmpty() && !isBeingMade();
    }

    public boolean mayConfirm() {
        return waiting()
                .filter(it -> !it.mine() || sheet.others().isEmpty() && !sheet.sleeps())
                .isPresent();
    }

    /** Who asked, and what has to happen now. */
    public String waits(ExportRow it) {
        var day = new Times(chrome.voice()).date(it.askedOn());
        if (!it.mine()) {
            return say("export.waits.for_you", "who", it.askedBy(), "date", day);
        }
        if (sheet.others().isEmpty()) {
            return say(sheet.sleeps() ? "export.waits.night" : "export.waits.alone", "date", day);
        }
        return say("export.waits.for_others", "date", day, "who", String.join(", ", sheet.others()));
    }

    public String ready(ExportRow it) {
        var bundle = it.bundle().orElseThrow();
        return say(
                "export.ready",
                "rows",
                chrome.voice().count("export.rows", bundle.rows()),
                "size",
                size(bundle),
                "date",
                new Times(chrome.voice()).date(it.lastDay()));
    }

    private String size(Bundle it) {
        return say("export.size", "n", chrome.voice().number(Math.max(1, it.size() / KILOBYTE)));
    }

    public String checksum(ExportRow it) {
        return it.bundle().orElseThrow().checksum();
    }

    public String taken(ExportRow it) {
        return it.taken() == 0 ? say("export.taken.none") : chrome.voice().count("export.taken", it.taken());
    }

    public Field password() {
        return Field.of(PASSWORD, say("export.password"))
                .hinted(say("export.password.hint"))
                .among(problems);
    }

    public Field fetchPassword() {
        return Field.of(FETCH_PASSWORD, say("export.password"))
                .hinted(say("export.password.hint"))
                .among(problems);
    }
}
