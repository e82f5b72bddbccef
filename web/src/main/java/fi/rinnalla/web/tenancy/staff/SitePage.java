package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.tenancy.PublishingTheSite.Sheet;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import java.util.List;
import java.util.Optional;

/** Whether families find the pages, and how that is changed. */
public record SitePage(Chrome chrome, Sheet sheet, Optional<Notice> notice, List<Problem> problems)
        implements SettingPage {
    static final String TEMPLATE = "tenancy/staff/site";
    static final String TITLE = "admin.nav.site";
    static final String URL = "/hallinta/sivusto";
    static final String SURE = "sure";
    static final String STEPS = "steps";

    @Override
    public String url() {
        return URL;
    }

    @Override
    public Optional<LastChange> last() {
        return sheet.last();
    }

    public List<Missing> missing() {
        return sheet.missing().stream()
                .map(it -> new Missing(say(StepLinks.key(it)), StepLinks.of(it)))
                .toList();
    }

    public Field sureField() {
        return Field.of(SURE, say("admin.site.sure")).among(problems);
    }

    public record Missing(String words, String href) {}
}
