package fi.rinnalla.domain.survey;

import java.util.List;

/**
 * What can be asked at once: questions of which none depends on another one here.
 *
 * @param from where in the questionnaire it begins
 * @param to where the next one begins
 * @param last nothing can follow, whatever is answered here
 */
public record Stretch(int from, int to, List<Question> questions, boolean last) {}
