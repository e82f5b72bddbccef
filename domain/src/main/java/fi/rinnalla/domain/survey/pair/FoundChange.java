package fi.rinnalla.domain.survey.pair;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.statistics.Effect;
import fi.rinnalla.domain.survey.SurveyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What was found of one question when the pairs were counted. It is made once and never changes; the pairs are gone by then. */
@Entity
@Table(schema = "app", name = "survey_change")
public class FoundChange {
    @Id
    private UUID id;

    @Column(name = "survey_id")
    private UUID survey;

    private String question;

    @Column(name = "pairs_lo")
    private int pairs;

    @Column(name = "start_tenths")
    private int start;

    @Column(name = "end_tenths")
    private int end;

    @Column(name = "lo_tenths")
    private int lo;

    @Column(name = "hi_tenths")
    private int hi;

    @Enumerated(EnumType.STRING)
    @Column(name = "effect")
    private Effect.Size size;

    protected FoundChange() {}

    public static FoundChange of(SurveyId survey, String question, ShownChange shown) {
        var found = new FoundChange();
        found.id = UUID.randomUUID();
        found.survey = survey.value();
        found.question = question;
        found.pairs = shown.pairs().lo();
        found.start = shown.start();
        found.end = shown.end();
        found.lo = shown.lo();
        found.hi = shown.hi();
        found.size = shown.size();
        return found;
    }

    public SurveyId survey() {
        return new SurveyId(survey);
    }

    public String question() {
        return question;
    }

    public ShownChange shown() {
        return new ShownChange(new Bin(pairs), start, end, lo, hi, size);
    }
}
