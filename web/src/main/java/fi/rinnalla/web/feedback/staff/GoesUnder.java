package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.FeedbackSheet;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.Optional;

/** A room in which feedback is put together with that of others. It knows this room; this one need not know it. */
public interface GoesUnder {
    /** Empty for whoever puts nothing together, and for what is nobody's words. */
    Optional<Under> of(FeedbackSheet sheet, Voice voice);

    /** What has been done there about it, to begin a text for the public with. */
    Optional<String> done(FeedbackId id, Language language);

    /**
     * @param theme where it is; empty where it is nowhere yet
     * @param href of the theme, or of the page on which one is made
     */
    record Under(
            Optional<String> theme,
            String href,
            String action,
            Field which,
            List<Choice> themes,
            Field where,
            List<Choice> counties) {}
}
