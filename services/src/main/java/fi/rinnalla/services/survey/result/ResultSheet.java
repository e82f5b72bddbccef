package fi.rinnalla.services.survey.result;

import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.SurveyState;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.survey.result.Counts;
import fi.rinnalla.domain.survey.result.Division;
import fi.rinnalla.domain.survey.result.ImportedWaveId;
import fi.rinnalla.domain.survey.result.WaveComparison;
import fi.rinnalla.domain.survey.result.WaveFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What came of one survey, as staff see it.
 *
 * @param until the last day on which it is answered, where that is known
 * @param reckoned nothing before the answers are counted
 * @param waves what was asked before, as far as it can be laid beside it
 * @param before the survey of ours that it is laid beside
 * @param others surveys of ours that are over and could be
 */
public record ResultSheet(
        SurveyId id,
        SurveyCode code,
        Questionnaire asks,
        SurveyState state,
        Optional<LocalDate> until,
        Optional<Reckoned> reckoned,
        List<Said> said,
        List<Wave> waves,
        Optional<SurveyId> before,
        List<Other> others) {

    /** @param published codes of the questions on the public page */
    public record Reckoned(
            Division division,
            List<String> groups,
            LocalDate on,
            Optional<LocalDate> publishedOn,
            Set<String> published,
            List<Result> results) {}

    /** @param byGroup in the order of the groups */
    public record Result(Question question, Counts all, Map<String, Counts> byGroup) {}

    /**
     * What people wrote to one question.
     *
     * @param texts empty below the floor
     * @param quotable what may stand on a public page: written by as many as the floor asks for, each of whom was told so
     */
    public record Said(Question question, Optional<List<Text>> texts, List<Text> quotable) {
        public Said {
            quotable = List.copyOf(quotable);
        }
    }

    /** @param id random, and of no sheet */
    public record Text(String id, String words) {
        /** Nobody's words in a log. */
        @Override
        public String toString() {
            return "Text";
        }
    }

    /** @param imported where it came from a file, which is what can be taken back */
    public record Wave(Wording title, Optional<LocalDate> until, Optional<Imported> imported, List<Beside> questions) {}

    public record Imported(ImportedWaveId id, WaveFacts facts, LocalDate on) {}

    /** One question beside how it was asked before. */
    public record Beside(Question question, How how, Optional<WaveComparison> comparison) {}

    public enum How {
        COMPARED,
        NOT_ASKED,
        /** With other words or choices. */
        ASKED_OTHERWISE
    }

    public record Other(SurveyId id, Wording title) {}
}
