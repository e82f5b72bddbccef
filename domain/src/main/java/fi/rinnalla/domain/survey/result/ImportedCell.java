package fi.rinnalla.domain.survey.result;

import fi.rinnalla.domain.comparison.Bin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One choice of one question in an earlier wave, as a bin. */
@Entity
@Table(schema = "app", name = "survey_import_cell")
public class ImportedCell {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "import_id")
    private ImportedWave wave;

    private String question;
    private String choice;

    @Column(name = "bin_lo")
    private int lo;

    protected ImportedCell() {}

    static ImportedCell of(ImportedWave wave, String question, String choice, int n) {
        var cell = new ImportedCell();
        cell.id = UUID.randomUUID();
        cell.wave = wave;
        cell.question = question;
        cell.choice = choice;
        cell.lo = Bin.of(n).lo();
        return cell;
    }

    boolean is(String ofQuestion, String ofChoice) {
        return question.equals(ofQuestion) && choice.equals(ofChoice);
    }

    Bin bin() {
        return new Bin(lo);
    }

    @Override
    public String toString() {
        return question + " " + choice + " " + lo;
    }
}
