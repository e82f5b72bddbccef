package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import java.util.List;
import java.util.Optional;

/** Within how many working days an answer is owed. */
public record AnsweringPage(
        Chrome chrome, String days, Optional<LastChange> last, Optional<Notice> notice, List<Problem> problems)
        implements SettingPage {
    static final String TEMPLATE = "tenancy/staff/answering";
    static final String TITLE = "admin.nav.answering";
    static final String URL = "/hallinta/vastaaminen";

    @Override
    public String url() {
        return URL;
    }

    public Field daysField() {
        return Field.of("days", say("admin.answering.days"))
                .hinted(say("admin.answering.days.hint"))
                .holding(days)
                .among(problems);
    }
}
