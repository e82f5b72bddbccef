package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.guidance.SeriesText;
import fi.rinnalla.domain.guidance.SeriesText.Guide;
import fi.rinnalla.domain.guidance.SeriesText.Session;
import java.util.List;
import java.util.Set;

/**
 * The series a group goes through, in the language it speaks.
 *
 * @param steps those of its meetings for which the series has a session
 */
public record FollowedSeries(String slug, SeriesText text, List<Step> steps) {
    /**
     * What is planned for a meeting.
     *
     * @param done of what stands on its list
     * @param doneInOtherWords was ticked when the list said something else
     */
    public record Step(
            SessionId meeting,
            Meeting time,
            Session session,
            Guide guide,
            Set<String> done,
            List<String> doneInOtherWords) {}
}
