package fi.rinnalla.domain.training;

import fi.rinnalla.domain.gathering.Meeting;
import java.util.Optional;

/**
 * What is planned of one session.
 *
 * @param theme empty for a visit to a partner organisation
 * @param place where; for a visit, whose work is visited
 * @param online may be attended from afar
 * @param prepares what to think of or bring along
 * @param materials text and addresses to read
 */
public record SessionPlan(
        Optional<TrainingTheme> theme,
        String title,
        Meeting time,
        String place,
        boolean online,
        String prepares,
        String materials) {
    public static final int LONGEST_LINE = 100;
    public static final int LONGEST_TEXT = 2000;

    public SessionPlan {
        title = title.strip();
        place = place.strip();
        prepares = prepares.strip();
        materials = materials.strip();
        if (title.length() > LONGEST_LINE || place.length() > LONGEST_LINE) {
            throw new IllegalArgumentException("a line is a line");
        }
        if (prepares.length() > LONGEST_TEXT || materials.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("too long a text");
        }
    }

    public boolean isVisit() {
        return theme.isEmpty();
    }
}
