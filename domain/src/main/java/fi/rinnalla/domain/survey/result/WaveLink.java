package fi.rinnalla.domain.survey.result;

import fi.rinnalla.domain.survey.SurveyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A survey asks what another has asked before it. */
@Entity
@Table(schema = "app", name = "survey_wave")
public class WaveLink {
    @Id
    @Column(name = "survey_id")
    private UUID survey;

    @Column(name = "earlier_id")
    private UUID earlier;

    protected WaveLink() {}

    public static WaveLink between(SurveyId survey, SurveyId earlier) {
        if (survey.equals(earlier)) {
            throw new IllegalArgumentException("nothing comes before itself");
        }
        var link = new WaveLink();
        link.survey = survey.value();
        link.earlier = earlier.value();
        return link;
    }

    public SurveyId survey() {
        return new SurveyId(survey);
    }

    public SurveyId earlier() {
        return new SurveyId(earlier);
    }
}
