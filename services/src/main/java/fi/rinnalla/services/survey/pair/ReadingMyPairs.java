package fi.rinnalla.services.survey.pair;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.survey.OpeningPlan;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.domain.survey.pair.Pair;
import fi.rinnalla.domain.survey.pair.PairKeys;
import fi.rinnalla.domain.survey.pair.Pairs;
import fi.rinnalla.domain.survey.pair.StartAndEnd;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which starts the card that lies open has answered, for the ends to be answered with it. */
@UseCase
@MayBeDoneBy(Permission.READ_OWN_ITEMS)
public class ReadingMyPairs {
    private final Pairs pairs;
    private final PairKeys keys;
    private final Surveys surveys;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public ReadingMyPairs(Pairs pairs, PairKeys keys, Surveys surveys, Caller caller, Clock clock) {
        this.pairs = pairs;
        this.keys = keys;
        this.surveys = surveys;
        this.caller = caller;
        this.clock = clock;
    }

    public List<MyPair> mine() {
        var all = pairs.all().stream().collect(Collectors.toMap(StartAndEnd::end, Function.identity()));
        var found = pairs.found(
                all.keySet().stream().map(it -> keys.of(it, caller.card())).toList());
        return found.stream().map(it -> mine(it, all)).toList();
    }

    private MyPair mine(Pair it, Map<SurveyId, StartAndEnd> all) {
        var start = surveys.find(all.get(it.survey()).start()).orElseThrow();
        var end = surveys.find(it.survey()).orElseThrow();
        return new MyPair(
                end.current().questionnaire().title(),
                start.code(),
                end.code(),
                end.state(Helsinki.day(clock.instant())),
                end.plan().map(OpeningPlan::until),
                it.isWhole());
    }
}
