package fi.rinnalla.web.access;

import fi.rinnalla.web.shared.Chrome;
import java.util.List;

/** Where somebody of the staff is signed in. */
public record OwnSignInsPage(Chrome chrome, boolean ended, List<SignIn> signIns) implements StaffPage {
    static final String TEMPLATE = "staff/sessions";

    /** One of them, in words. */
    public record SignIn(String id, String since, String seen, boolean tallyOnly, boolean here) {}

    public boolean hasOthers() {
        return signIns.size() > 1;
    }
}
