package fi.rinnalla.services.measure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.measure.AnswerFact;
import fi.rinnalla.domain.measure.ChangeFact;
import fi.rinnalla.domain.measure.FeedbackFact;
import fi.rinnalla.domain.measure.FeedbackFacts;
import fi.rinnalla.domain.measure.RelationFact;
import fi.rinnalla.domain.measure.RelationFacts;
import fi.rinnalla.domain.measure.catalogue.ReadyIndicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.reporting.Shown;
import fi.rinnalla.domain.support.Meetings;
import fi.rinnalla.domain.support.Met;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.services.measure.CountingTheQuarter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From what is counted to what a report shows. */
@DisplayName("A share or a median of")
class FewBehindFiguresTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate LAST = LocalDate.parse("2026-03-31");
    private static final LocalDate DUE = LocalDate.parse("2026-02-10");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-04-20T09:00:00Z"), ZoneOffset.UTC);

    private int inTime;
    private int late;
    private int offers;

    @ParameterizedTest(name = "{0} in time, {1} late")
    @CsvSource({"2, 1", "4, 0", "6, 1", "1, 20", "0, 4"})
    void one_to_four_is_not_shown_in_a_report(int kept, int missed) {
        inTime = kept;
        late = missed;

        assertThat(shown(ReadyIndicator.FEEDBACK_ANSWERED_IN_TIME)).isEqualTo(Shown.FEW);
        assertThat(shown(ReadyIndicator.CHANGE_VISIBLE_TO_AUTHORS)).isEqualTo(Shown.FEW);
        assertThat(shown(ReadyIndicator.DAYS_TO_ANSWER).state())
                .isEqualTo(kept + missed < 5 ? Shown.State.FEW : Shown.State.KNOWN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void so_few_first_offers_is_not_shown_either(int n) {
        offers = n;

        assertThat(shown(ReadyIndicator.DAYS_TO_FIRST_OFFER)).isEqualTo(Shown.FEW);
    }

    @ParameterizedTest(name = "{0} in time, {1} late")
    @CsvSource({"5, 5", "20, 6", "0, 5", "5, 0"})
    void five_or_more_or_nobody_is_shown(int kept, int missed) {
        inTime = kept;
        late = missed;
        offers = 5;

        assertThat(Stream.of(
                                ReadyIndicator.FEEDBACK_ANSWERED_IN_TIME,
                                ReadyIndicator.CHANGE_VISIBLE_TO_AUTHORS,
                                ReadyIndicator.DAYS_TO_ANSWER,
                                ReadyIndicator.DAYS_TO_FIRST_OFFER)
                        .map(this::shown)
                        .map(Shown::state))
                .containsOnly(Shown.State.KNOWN);
    }

    private Shown shown(ReadyIndicator indicator) {
        var counting =
                new CountingTheQuarter(new Feedback(), null, new Offers(), new NoMeetings(), null, null, null, NOW);
        return new CountingIndicators(
                        null,
                        new CountingPeople(counting, null, null, null),
                        new CountingChange(counting, null),
                        null,
                        new OwnIndicatorsOnAShelf(),
                        NOW)
                .count(new ProgrammeId(UUID.randomUUID()), indicator.code(), FIRST, LAST)
                .map(Shown::of)
                .orElseThrow();
    }

    /** Whoever was answered in time sees the change, the others do not. */
    private final class Feedback implements FeedbackFacts {
        @Override
        public List<FeedbackFact> feedback(ProgrammeId programme, LocalDate receivedFrom, LocalDate lastDay) {
            return Stream.concat(
                            IntStream.range(0, inTime).mapToObj(it -> fact(DUE, Verdict.VISIBLE)),
                            IntStream.range(0, late).mapToObj(it -> fact(DUE.plusDays(3), Verdict.NOT_VISIBLE)))
                    .toList();
        }

        private FeedbackFact fact(LocalDate answered, Verdict verdict) {
            return new FeedbackFact(
                    DUE.minusDays(10),
                    DUE,
                    false,
                    List.of(new AnswerFact(AnswerKind.ANSWER, answered)),
                    Optional.of(verdict),
                    Optional.of(answered));
        }

        @Override
        public List<ChangeFact> changes(ProgrammeId programme, LocalDate firstDay, LocalDate lastDay) {
            return List.of();
        }
    }

    private final class Offers implements RelationFacts {
        @Override
        public List<RelationFact> relations(LocalDate firstDay, LocalDate lastDay) {
            return List.of();
        }

        @Override
        public List<Integer> daysToFirstOffer(LocalDate firstDay, LocalDate lastDay) {
            return Collections.nCopies(offers, 7);
        }
    }

    private static final class NoMeetings implements Meetings {
        @Override
        public Map<RelationId, Met> met(Collection<RelationId> relations) {
            return Map.of();
        }

        @Override
        public List<LocalDate> days(LocalDate first, LocalDate last) {
            return List.of();
        }
    }
}
