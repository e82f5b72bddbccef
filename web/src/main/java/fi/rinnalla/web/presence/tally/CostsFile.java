package fi.rinnalla.web.presence.tally;

import fi.rinnalla.services.presence.PaidDays;
import fi.rinnalla.services.presence.TallyYear;
import fi.rinnalla.web.shared.CsvDialect;
import fi.rinnalla.web.shared.Euros;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.stream.Stream;

/** What a year's closed days cost: a line for each month, place and funder, with who of ours was there. */
record CostsFile(Voice voice, TallyYear year) implements YearTable {

    @Override
    public byte[] forPeople() {
        var words = new TallyWords(voice);
        var heading = Stream.of(
                        "tally.year.month",
                        "tally.place",
                        "tally.close.funding",
                        "tally.year.days",
                        "tally.year.cost",
                        "tally.close.tyontekijat",
                        "tally.close.kumppanit",
                        "tally.close.vapaaehtoiset")
                .map(voice::say)
                .toList();
        return written(
                CsvDialect.PEOPLE,
                heading,
                (row, it) -> row(row, row.place().name(), words.funding(it.funding()), Euros.written(it.cents()), it));
    }

    @Override
    public byte[] forMachines() {
        var heading = List.of(
                "month",
                "place",
                "funding",
                "closed_days",
                "cost_cents",
                "workers_there",
                "partners_there",
                "volunteers_there");
        return written(
                CsvDialect.MACHINES,
                heading,
                (row, it) -> row(row, row.place().code(), it.funding(), String.valueOf(it.cents()), it));
    }

    @Override
    public String name() {
        return "kulut-" + year.year() + ".csv";
    }

    private byte[] written(CsvDialect dialect, List<String> heading, Line line) {
        var lines = year.rows().stream().flatMap(row -> row.paid().stream().map(it -> line.of(row, it)));
        return dialect.write(Stream.concat(Stream.of(heading), lines).toList());
    }

    private static List<String> row(TallyYear.Row row, String place, String funding, String cost, PaidDays it) {
        return List.of(
                row.month().toString(),
                place,
                funding,
                String.valueOf(it.days()),
                cost,
                String.valueOf(it.workers()),
                String.valueOf(it.partners()),
                String.valueOf(it.volunteers()));
    }

    private interface Line {
        List<String> of(TallyYear.Row row, PaidDays days);
    }
}
