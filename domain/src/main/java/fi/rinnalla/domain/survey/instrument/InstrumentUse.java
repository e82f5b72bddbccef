package fi.rinnalla.domain.survey.instrument;

import fi.rinnalla.domain.survey.SurveyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A question of a survey is taken from an instrument. */
@Entity
@Table(schema = "app", name = "instrument_use")
public class InstrumentUse {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "instrument_id")
    private Instrument instrument;

    @Column(name = "survey_id")
    private UUID survey;

    private String question;

    protected InstrumentUse() {}

    static InstrumentUse of(Instrument instrument, SurveyId survey, String question) {
        var use = new InstrumentUse();
        use.id = UUID.randomUUID();
        use.instrument = instrument;
        use.survey = survey.value();
        use.question = question;
        return use;
    }

    SurveyId survey() {
        return new SurveyId(survey);
    }

    String question() {
        return question;
    }
}
