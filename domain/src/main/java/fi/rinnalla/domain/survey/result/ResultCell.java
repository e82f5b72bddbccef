package fi.rinnalla.domain.survey.result;

import fi.rinnalla.domain.comparison.Bin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One choice of one question in one group, as a bin. The number itself is kept nowhere. */
@Entity
@Table(schema = "app", name = "survey_cell")
public class ResultCell {
    /** How many answered at all, where one may choose several; no choice is called so. */
    public static final String ANSWERED = "*";

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "survey_id")
    private SurveyResult result;

    private String question;

    @Column(name = "part")
    private String group;

    private String choice;

    @Column(name = "bin_lo")
    private int lo;

    protected ResultCell() {}

    static ResultCell of(SurveyResult result, String question, String group, String choice, int n) {
        var cell = new ResultCell();
        cell.id = UUID.randomUUID();
        cell.result = result;
        cell.question = question;
        cell.group = group;
        cell.choice = choice;
        cell.lo = Bin.of(n).lo();
        return cell;
    }

    boolean is(String ofQuestion, String inGroup, String ofChoice) {
        return question.equals(ofQuestion) && group.equals(inGroup) && choice.equals(ofChoice);
    }

    String group() {
        return group;
    }

    boolean isOf(String code) {
        return question.equals(code);
    }

    Bin bin() {
        return new Bin(lo);
    }
}
