package fi.rinnalla.domain.survey.pair;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.survey.AnswerSheet;
import fi.rinnalla.domain.survey.SurveyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/**
 * Two sheets of one person, for as long as they are not counted. Whose they are stands nowhere: the key leads from a card to a pair
 * ({@link PairKeys}) and from no pair to a card.
 */
@Entity
@Table(schema = "app", name = "survey_pair")
public class Pair {
    @Id
    private UUID id;

    @Column(name = "survey_id")
    private UUID survey;

    @Column(name = "pair_key")
    private Digest pairKey;

    @Column(name = "start_sheet_id")
    private UUID start;

    @Column(name = "end_sheet_id")
    private EndSheet end;

    protected Pair() {}

    /** @param survey the one that asks at the end */
    public static Pair begun(SurveyId survey, Digest key, AnswerSheet start) {
        var pair = new Pair();
        pair.id = UUID.randomUUID();
        pair.survey = survey.value();
        pair.pairKey = key;
        pair.start = start.id();
        return pair;
    }

    /** Somebody has come back. Once: an end is not taken back, nor put in another's place. */
    public void end(AnswerSheet sheet) {
        if (isWhole()) {
            throw new IllegalStateException("the end has been answered");
        }
        end = new EndSheet(sheet.id());
    }

    public boolean isFoundBy(Digest key) {
        return pairKey.equals(key);
    }

    public boolean isWhole() {
        return end != null;
    }

    public SurveyId survey() {
        return new SurveyId(survey);
    }

    public UUID start() {
        return start;
    }

    public Optional<UUID> end() {
        return Optional.ofNullable(end).map(EndSheet::value);
    }

    /** Nobody's answers in a log. */
    @Override
    public String toString() {
        return "Pair";
    }
}
