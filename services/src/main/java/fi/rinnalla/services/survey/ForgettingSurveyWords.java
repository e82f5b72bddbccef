package fi.rinnalla.services.survey;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.survey.AnswerSheets;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyState;
import fi.rinnalla.domain.survey.SurveyVersion;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.domain.survey.pair.Pairs;
import fi.rinnalla.domain.survey.pair.StartAndEnd;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * A year after a survey is over what was said there in free words goes, key first, and what was never counted as a pair is taken apart.
 * Choices lead to nobody, and stay.
 */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ForgettingSurveyWords implements HouseJob {
    private static final int AT_ONCE = 20;

    private final Surveys surveys;
    private final AnswerSheets sheets;
    private final Pairs pairs;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ForgettingSurveyWords(
            Surveys surveys, AnswerSheets sheets, Pairs pairs, Seals seals, Auditing auditing, Clock clock) {
        this.surveys = surveys;
        this.sheets = sheets;
        this.pairs = pairs;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    @Override
    public int run() {
        var today = Helsinki.day(clock.instant());
        var old = surveys.withWordsEndedBefore(Retention.SURVEY_WORDS.goesBefore(today), AT_ONCE);
        old.forEach(this::forget);
        return old.size();
    }

    private void forget(Survey it) {
        it.key().ifPresent(seals::destroy);
        sheets.removeWords(it.versions().stream().map(SurveyVersion::id).toList());
        it.forgetWords();
        pairs.with(it.id()).filter(this::isAskedNoMore).map(StartAndEnd::end).ifPresent(pairs::forget);
        auditing.note(AuditAct.ERASED_BY_RETENTION, it.id().value());
    }

    /** The end is over, or was never opened: whose answers belong together need nobody know any more. */
    private boolean isAskedNoMore(StartAndEnd both) {
        return surveys.find(both.end())
                .map(it -> it.state(Helsinki.day(clock.instant())))
                .filter(it -> it == SurveyState.OPEN || it == SurveyState.AHEAD)
                .isEmpty();
    }
}
