package fi.rinnalla.web.presence.tally;

import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.services.presence.TallyYear;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Times;
import java.util.List;

/** A year of visits by month and place, and what was set by hand in it. */
public record YearPage(Chrome chrome, TallyYear year) implements StaffPage {
    static final String TEMPLATE = "tally/year";
    /** What a page shows; the file has all. */
    private static final int CORRECTIONS = 60;

    public Field yearField() {
        return Field.of("vuosi", say("tally.year.year"));
    }

    public List<Choice> years() {
        return year.years().stream()
                .map(it -> Choice.of(String.valueOf(it), String.valueOf(it), it == year.year()))
                .toList();
    }

    public List<VisitKind> kinds() {
        return List.of(VisitKind.values());
    }

    public List<TallyYear.Row> rows() {
        return year.rows();
    }

    public int total(VisitKind kind) {
        return year.rows().stream().mapToInt(it -> it.figures().of(kind)).sum();
    }

    public int total() {
        return year.rows().stream().mapToInt(it -> it.figures().visits()).sum();
    }

    public int days() {
        return year.rows().stream().mapToInt(TallyYear.Row::days).sum();
    }

    public String cost() {
        return Euros.written(year.rows().stream().mapToInt(TallyYear.Row::cents).sum());
    }

    public String cost(TallyYear.Row row) {
        return Euros.written(row.cents());
    }

    public String file(String kind) {
        return "/tyo/kaynnit/vuosi.csv?vuosi=" + year.year() + kind;
    }

    public List<TallyYear.Corrected> corrections() {
        return year.corrections().stream().limit(CORRECTIONS).toList();
    }

    public boolean hasMoreCorrections() {
        return year.corrections().size() > CORRECTIONS;
    }

    public String about(TallyYear.Corrected it) {
        return it.place().name() + ", " + new Times(chrome.voice()).date(it.day());
    }

    public TallyWords words() {
        return new TallyWords(chrome.voice());
    }
}
