package fi.rinnalla.services.survey;

import fi.rinnalla.domain.survey.SurveyId;
import java.time.LocalDate;
import java.util.List;

/**
 * A survey as those who keep it see it. Of answers there is a number, and nothing else.
 *
 * @param asked what is asked now
 * @param frozen whether somebody has answered just that: a change makes a new version
 * @param versions the newest last
 * @param papers how many answers were typed in
 */
public record SurveyFile(
        SurveyId id, AskedSurvey asked, boolean frozen, List<Version> versions, int papers, LocalDate today) {
    /** @param answers to that version */
    public record Version(int number, int answers) {}

    public int answers() {
        return versions.stream().mapToInt(Version::answers).sum();
    }
}
