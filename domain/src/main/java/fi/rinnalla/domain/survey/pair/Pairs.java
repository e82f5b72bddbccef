package fi.rinnalla.domain.survey.pair;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.survey.SurveyId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which surveys are a start and an end, whose two answers belong together, and what was found. */
public interface Pairs {
    /** Whether that survey is one of the two. */
    Optional<StartAndEnd> with(SurveyId survey);

    /** Tens, not thousands. */
    List<StartAndEnd> all();

    void add(StartAndEnd both);

    Optional<Pair> find(SurveyId end, Digest key);

    List<Pair> found(Collection<Digest> keys);

    /** By ids that are random. */
    List<Pair> of(SurveyId end);

    void add(Pair pair);

    void remove(Pair pair);

    /** From now on nothing says which two answers are one person's. Returns how many went. */
    int forget(SurveyId end);

    List<FoundChange> changes(SurveyId end);

    void add(FoundChange change);
}
