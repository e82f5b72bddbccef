package fi.rinnalla.domain.survey.pair;

import fi.rinnalla.domain.survey.SurveyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A survey asks at the end what another one asked at the start. */
@Entity
@Table(schema = "app", name = "survey_end")
public class StartAndEnd {
    @Id
    @Column(name = "survey_id")
    private UUID endId;

    @Column(name = "start_id")
    private UUID startId;

    protected StartAndEnd() {}

    public static StartAndEnd of(SurveyId start, SurveyId end) {
        if (start.equals(end)) {
            throw new IllegalArgumentException("an end comes after another's start");
        }
        var both = new StartAndEnd();
        both.startId = start.value();
        both.endId = end.value();
        return both;
    }

    public SurveyId start() {
        return new SurveyId(startId);
    }

    public SurveyId end() {
        return new SurveyId(endId);
    }

    public Turn turnOf(SurveyId survey) {
        return survey.value().equals(endId) ? Turn.END : Turn.START;
    }

    /** The other one. */
    public SurveyId beside(SurveyId survey) {
        return turnOf(survey) == Turn.END ? start() : end();
    }
}
