package fi.rinnalla.web.guidance;

import fi.rinnalla.domain.guidance.Review;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Voice;

/** Says honestly whether somebody has read a text and stands behind it. */
final class Reviewed {
    private Reviewed() {}

    static String words(Voice voice, Review review, boolean due) {
        if (!review.isSigned()) {
            return voice.say("guidance.unreviewed");
        }
        return voice.say(
                due ? "guidance.reviewed.old" : "guidance.reviewed",
                "reviewer",
                review.reviewer().orElse(""),
                "date",
                new Times(voice).date(review.on().orElseThrow()));
    }
}
