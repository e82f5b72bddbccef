package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.tenancy.KeepingTimes;
import fi.rinnalla.services.tenancy.ChangingHowLongThingsAreKept;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;

/**
 * What a change of the times would do, before it is done.
 *
 * @param going how much feedback would be deleted
 */
public record KeepingCheckPage(Chrome chrome, KeepingTimes now, KeepingTimes wished, int going) implements StaffPage {
    static final String TEMPLATE = "tenancy/staff/keepingcheck";

    public boolean isLess() {
        return going > 0 || wished.rosterNameDays() < now.rosterNameDays();
    }

    public String feedback() {
        return going > ChangingHowLongThingsAreKept.COUNTED
                ? say("admin.keeping.going.more", "n", ChangingHowLongThingsAreKept.COUNTED)
                : chrome.voice().count("admin.keeping.going", going);
    }

    public String months(KeepingTimes times) {
        return chrome.voice().count("admin.kept.months", times.feedbackMonths());
    }

    public String days(KeepingTimes times) {
        return chrome.voice().count("admin.kept.days", times.rosterNameDays());
    }
}
