package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.support.Counted;
import java.util.Map;

/**
 * The one definition of {@code meeting-support} and {@code individual-meetings}. Whoever shows one of them asks here.
 *
 * <p>Meeting support: meetings of a parent's to which somebody of the organisation came along, on the day of the meeting.
 * Individual meetings: sessions of coaching that were held, on their day; support at a meeting is none of them, so that the two
 * may be added up. What was cancelled, or marked by mistake and taken back the same day, counts in neither.
 *
 * <p>Only for the organisation's own eyes; so far the network sees neither.
 */
public record IndividualFigures(int meetingSupport, int individualMeetings) {
    public static final String MEETING_SUPPORT = "meeting-support";
    public static final String INDIVIDUAL_MEETINGS = "individual-meetings";

    public static IndividualFigures of(Map<Counted, Integer> counted) {
        return new IndividualFigures(
                counted.getOrDefault(Counted.MEETING_HELD, 0), counted.getOrDefault(Counted.SESSION_HELD, 0));
    }
}
