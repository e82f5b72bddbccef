package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Typed;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** How long things are kept, in words. What only the house itself holds for a moment is left out. */
public record RetentionPage(Chrome chrome, Map<Retention, Period> periods, boolean mayBeChanged) implements StaffPage {
    static final String TEMPLATE = "tenancy/staff/retention";
    static final String TITLE = "admin.nav.retention";

    public List<Row> rows() {
        return periods.entrySet().stream()
                .filter(it -> chrome.voice().knows(key(it.getKey())))
                .map(it -> new Row(say(key(it.getKey())), words(it.getValue())))
                .toList();
    }

    private static String key(Retention kind) {
        return "admin.kept." + Typed.low(kind);
    }

    private String words(Period kept) {
        if (kept.isZero()) {
            return say("admin.kept.at_once");
        }
        var months = kept.toTotalMonths();
        return months > 0
                ? chrome.voice().count("admin.kept.months", months)
                : chrome.voice().count("admin.kept.days", kept.getDays());
    }

    public record Row(String what, String kept) {}
}
