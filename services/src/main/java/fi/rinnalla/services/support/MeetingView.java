package fi.rinnalla.services.support;

import fi.rinnalla.domain.support.MeetingId;
import fi.rinnalla.domain.support.MeetingPlan;
import fi.rinnalla.domain.support.MeetingState;
import fi.rinnalla.domain.support.MeetingText;
import fi.rinnalla.domain.support.RequestId;
import java.util.Map;

/**
 * A meeting that somebody comes along to, as its reader may see it.
 *
 * @param texts what this reader may read
 * @param shared whoever comes along may read what the parent thought of beforehand
 * @param answered the parent has said how it was
 */
public record MeetingView(
        MeetingId id,
        RequestId request,
        MeetingPlan plan,
        MeetingState state,
        Map<MeetingText, String> texts,
        boolean shared,
        boolean answered) {
    /** The kind of promise beside the sheet. */
    public static final String WORDS = "beforehand";

    public String text(MeetingText field) {
        return texts.getOrDefault(field, "");
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "MeetingView";
    }
}
