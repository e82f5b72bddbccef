package fi.rinnalla.domain.survey;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** This organisation's surveys. Tens, not thousands. */
public interface Surveys {
    Optional<Survey> find(SurveyId id);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<Survey> hold(SurveyId id);

    Optional<Survey> findByFormKey(Digest formKey);

    Optional<Survey> coded(SurveyCode code);

    /** Kept until the transaction ends. */
    Optional<Survey> holdCoded(SurveyCode code);

    /** The newest first, with what they ask. */
    List<Survey> newest(int limit);

    /** Those that the organisation's pages lead to on that day, the one that closes first before others. */
    List<Survey> listedOn(LocalDate day);

    /** How many are open and have their last day in these. */
    int closingBetween(LocalDate today, LocalDate last);

    /** Over since before that day, with words that are still there. */
    List<Survey> withWordsEndedBefore(LocalDate day, int limit);

    void add(Survey survey);

    /** Only a draft that nobody has answered. */
    void remove(Survey survey);
}
