package fi.rinnalla.web.partner;

import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;

/** What a partner says of themselves, and whether parents may read it. */
public record OwnProfilePage(Chrome chrome, ProfileForm typed, ProfileQuestions questions, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "partner/ownprofile";

    public Field shownField() {
        return Field.of("shown", say("partner.shown")).hinted(say("partner.shown.hint"));
    }

    public boolean shown() {
        return typed.isShown();
    }
}
