package fi.rinnalla.web.presence.tally;

import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.services.presence.PaidDays;
import fi.rinnalla.services.presence.TallySheet;
import fi.rinnalla.services.presence.TallyYear;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Euros;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Times;
import java.util.List;
import java.util.stream.Stream;

/** A year of visits by month and place, and what was set by hand in it. */
public record YearPage(Chrome chrome, TallyYear year) implements StaffPage {
    static final String TEMPLATE = "tally/year";
    /** What a page shows; the file of corrections has all. */
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

    /** A funder's days at one place over the whole year. */
    public record Paid(String funding, String place, PaidDays days) {
        public String cost() {
            return Euros.written(days.cents());
        }
    }

    /** By funder, then in the order of the places. */
    public List<Paid> paid() {
        var all = year.rows().stream().flatMap(it -> it.paid().stream()).toList();
        return PaidDays.each(all).stream()
                .flatMap(funder -> year.places().stream().flatMap(place -> paid(funder.funding(), place)))
                .toList();
    }

    public PaidDays paidTogether() {
        return paid().stream().map(Paid::days).reduce(PaidDays::plus).orElseThrow();
    }

    private Stream<Paid> paid(String funding, TallySheet.PlaceName place) {
        return year.rows().stream()
                .filter(it -> it.place().equals(place))
                .flatMap(it -> it.paid().stream())
                .filter(it -> it.funding().equals(funding))
                .reduce(PaidDays::plus)
                .map(it -> new Paid(words().funding(funding), place.name(), it))
                .stream();
    }

    /** Each as a file, by the name of its part of the house. */
    public List<String> files() {
        return List.of("vuosi", "kulut", "korjaukset");
    }

    public String href(String file) {
        return "/tyo/kaynnit/" + file + ".csv?vuosi=" + year.year();
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
