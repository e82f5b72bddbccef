package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Set;

/** Puts feedback under the themes that all organisations share. A few tell more than all of them would. */
@UseCase
@MayBeDoneBy(Permission.THEME_FEEDBACK)
public class ThemingFeedback {
    public static final int MOST = 3;

    private final FeedbackItems items;
    private final Auditing auditing;

    @Inject
    public ThemingFeedback(FeedbackItems items, Auditing auditing) {
        this.items = items;
        this.auditing = auditing;
    }

    /** Returns false, and changes nothing, where there are too many. */
    public boolean put(FeedbackId id, Set<ThemeCode> themes) {
        var feedback = items.hold(id).orElseThrow(() -> new NotFound(id));
        if (themes.size() > MOST) {
            return false;
        }
        feedback.putUnder(themes);
        auditing.note(AuditAct.THEMED_FEEDBACK, id.value());
        return true;
    }
}
