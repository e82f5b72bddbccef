package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.tenancy.KeepingTimes;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import java.util.List;
import java.util.Optional;

/** For how long things are kept, as an organisation sets it. */
public record KeepingPage(
        Chrome chrome, Sent sent, Optional<LastChange> last, Optional<Notice> notice, List<Problem> problems)
        implements SettingPage {
    static final String TEMPLATE = "tenancy/staff/keeping";
    static final String TITLE = "admin.keeping.change";
    static final String URL = "/hallinta/sailytys/muutos";
    static final String MONTHS = "feedback";
    static final String DAYS = "roster";

    @Override
    public String url() {
        return URL;
    }

    public Field monthsField() {
        return field(MONTHS, KeepingTimes.FEWEST_MONTHS, KeepingTimes.MOST_MONTHS);
    }

    public Field daysField() {
        return field(DAYS, 1, KeepingTimes.MOST_DAYS);
    }

    private Field field(String name, int fewest, int most) {
        return Field.of(name, say("admin.keeping." + name))
                .hinted(say("admin.keeping." + name + ".hint", "least", fewest, "most", most))
                .holding(sent.text(name))
                .among(problems);
    }
}
