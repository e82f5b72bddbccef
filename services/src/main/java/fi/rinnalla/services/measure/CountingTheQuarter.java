package fi.rinnalla.services.measure;

import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.FeedbackFacts;
import fi.rinnalla.domain.measure.FeedbackFigures;
import fi.rinnalla.domain.measure.Figures;
import fi.rinnalla.domain.measure.GatheringFact;
import fi.rinnalla.domain.measure.GatheringFacts;
import fi.rinnalla.domain.measure.GatheringFigures;
import fi.rinnalla.domain.measure.RelationFacts;
import fi.rinnalla.domain.measure.RelationFigures;
import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.measure.TrainingFacts;
import fi.rinnalla.domain.measure.TrainingFigures;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.support.Meetings;
import fi.rinnalla.domain.survey.measure.DoorTallies;
import fi.rinnalla.domain.survey.measure.SlipFigures;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The only place that counts: what staff see and what is frozen come from the same line. */
@Dependent
public class CountingTheQuarter {
    private final FeedbackFacts facts;
    private final GatheringFacts gatherings;
    private final RelationFacts relations;
    private final Meetings meetings;
    private final TrainingFacts trainings;
    private final DoorTallies tallies;
    private final Encounters encounters;
    private final Clock clock;

    @Inject
    public CountingTheQuarter(
            FeedbackFacts facts,
            GatheringFacts gatherings,
            RelationFacts relations,
            Meetings meetings,
            TrainingFacts trainings,
            DoorTallies tallies,
            Encounters encounters,
            Clock clock) {
        this.facts = facts;
        this.gatherings = gatherings;
        this.relations = relations;
        this.meetings = meetings;
        this.trainings = trainings;
        this.tallies = tallies;
        this.encounters = encounters;
        this.clock = clock;
    }

    public Figures count(ProgrammeId programme, Quarter quarter) {
        return feedback(programme, Span.of(quarter)).with(slips(programme, quarter));
    }

    /** Without what came with slips, which has no days. */
    public Figures feedback(ProgrammeId programme, Span span) {
        return FeedbackFigures.of(programme, span, Helsinki.day(clock.instant()), facts);
    }

    public OptionalDouble daysToAnswer(ProgrammeId programme, Span span) {
        return FeedbackFigures.medianDays(programme, span, facts);
    }

    private Map<Cell, Integer> slips(ProgrammeId programme, Quarter quarter) {
        var ours = encounters.doors(programme);
        return SlipFigures.of(tallies.of(quarter).stream()
                .filter(it -> ours.contains(it.at()))
                .toList());
    }

    /** Of events and groups; these stay in the house. */
    public GatheringFigures gatherings(ProgrammeId programme, Quarter quarter) {
        return gatherings(programme, Span.of(quarter));
    }

    public GatheringFigures gatherings(ProgrammeId programme, Span span) {
        return GatheringFigures.count(span, meetings(programme, span));
    }

    /** Those that are counted. */
    public List<GatheringFact> meetings(ProgrammeId programme, Span span) {
        return gatherings.meetings(programme, span.first(), span.last());
    }

    /** Of those who walk beside parents, in the whole organisation; these stay in the house too. */
    public RelationFigures relations(Quarter quarter) {
        return relations(Span.of(quarter));
    }

    public RelationFigures relations(Span span) {
        var first = span.first();
        var last = span.last();
        return RelationFigures.count(
                span,
                relations.relations(first, last),
                meetings.days(first, last),
                relations.daysToFirstOffer(first, last));
    }

    /** Of those who are trained to walk beside parents; these stay in the house too. */
    public TrainingFigures trainings(ProgrammeId programme, Quarter quarter) {
        return trainings(programme, Span.of(quarter));
    }

    public TrainingFigures trainings(ProgrammeId programme, Span span) {
        return TrainingFigures.count(span, trainings.participants(programme, span.first(), span.last()));
    }
}
