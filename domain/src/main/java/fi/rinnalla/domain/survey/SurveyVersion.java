package fi.rinnalla.domain.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a survey asks in one version. At the first answer it freezes: from then on the database itself refuses to change it. */
@Entity
@Table(schema = "app", name = "survey_version")
public class SurveyVersion {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "survey_id")
    private Survey survey;

    private int number;
    private int edition;
    private Questionnaire questionnaire;

    @Column(name = "frozen_on")
    private LocalDate frozenOn;

    protected SurveyVersion() {}

    static SurveyVersion of(Survey survey, int number, int edition, Questionnaire questionnaire) {
        var version = new SurveyVersion();
        version.id = UUID.randomUUID();
        version.survey = survey;
        version.number = number;
        version.edition = edition;
        version.questionnaire = questionnaire;
        return version;
    }

    void rewrite(Questionnaire anew) {
        if (isFrozen()) {
            throw new IllegalStateException("somebody has answered what stands there");
        }
        questionnaire = anew;
        edition++;
    }

    void freeze(LocalDate today) {
        frozenOn = isFrozen() ? frozenOn : today;
    }

    public SurveyVersionId id() {
        return new SurveyVersionId(id);
    }

    /** From one on. */
    public int number() {
        return number;
    }

    /** Goes up with each change, through all versions of a survey: says whether a form shows what stands here now. */
    public int edition() {
        return edition;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public boolean isFrozen() {
        return frozenOn != null;
    }

    public Optional<LocalDate> frozenOn() {
        return Optional.ofNullable(frozenOn);
    }
}
