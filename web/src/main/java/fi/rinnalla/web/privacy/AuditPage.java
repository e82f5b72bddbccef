package fi.rinnalla.web.privacy;

import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.privacy.ReadingTheAuditTrail;
import fi.rinnalla.services.privacy.ReadingTheAuditTrail.Row;
import fi.rinnalla.services.privacy.ReadingTheAuditTrail.Sheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who did what, and when, the newest first. */
public record AuditPage(Chrome chrome, AuditQuery query, Sheet sheet, Optional<Notice> notice) implements StaffPage {
    static final String TEMPLATE = "privacy/audit";
    static final String TITLE = "audit.nav";
    static final String URL = "/hallinta/loki";

    public Field field(String name) {
        return Field.of(name, say("audit.field." + name));
    }

    public Field first() {
        return field(AuditQuery.FIRST)
                .holding(query.first().map(LocalDate::toString).orElse(""));
    }

    public Field last() {
        return field(AuditQuery.LAST)
                .holding(query.last().map(LocalDate::toString).orElse(""));
    }

    /** In the order of their words, so that one finds them. */
    public List<Choice> acts() {
        var all = Choice.of("", say("audit.act.all"), query.act().isEmpty());
        var each = Arrays.stream(AuditAct.values())
                .map(it -> Choice.of(
                        Typed.low(it), act(it), query.act().filter(it::equals).isPresent()))
                .sorted(Comparator.comparing(Choice::label));
        return Stream.concat(Stream.of(all), each).toList();
    }

    public boolean narrows() {
        return query.narrows();
    }

    public String when(Row it) {
        var times = new Times(chrome.voice());
        return say("audit.when", "date", times.date(Helsinki.day(it.at())), "time", times.clock(it.at()));
    }

    public String who(Row it) {
        return new AuditWords(chrome.voice()).who(it.who());
    }

    public String act(AuditAct act) {
        return new AuditWords(chrome.voice()).act(act);
    }

    public String newest() {
        return query.isFurtherOn() ? URL + "?" + query.inAddress() : null;
    }

    public String older() {
        var rows = sheet.rows();
        return sheet.more()
                ? URL + "?" + query.inAddress() + "&ennen="
                        + rows.get(rows.size() - 1).number()
                : null;
    }

    public String file() {
        return URL + ".csv?" + query.inAddress();
    }

    public String fileWords() {
        return say("audit.file", "n", ReadingTheAuditTrail.MOST);
    }
}
