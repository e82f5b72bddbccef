package fi.rinnalla.web.presence.tally;

import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.services.presence.TallyYear;
import fi.rinnalla.web.shared.CsvDialect;
import fi.rinnalla.web.shared.Euros;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A year of the tally as a table to take along: a line for each month and place. */
record YearFile(Voice voice, TallyYear year) implements YearTable {

    @Override
    public byte[] forPeople() {
        var words = new TallyWords(voice);
        var heading = line(
                List.of(voice.say("tally.year.month"), voice.say("tally.place")),
                kinds(words::many),
                List.of(voice.say("tally.total"), voice.say("tally.year.days"), voice.say("tally.year.cost")));
        return CsvDialect.PEOPLE.write(Stream.concat(
                        Stream.of(heading),
                        year.rows().stream().map(it -> row(it, it.place().name(), Euros.written(it.cents()))))
                .toList());
    }

    @Override
    public byte[] forMachines() {
        var heading =
                line(List.of("month", "place"), kinds(Typed::low), List.of("visits", "closed_days", "cost_cents"));
        return CsvDialect.MACHINES.write(Stream.concat(
                        Stream.of(heading),
                        year.rows().stream().map(it -> row(it, it.place().code(), String.valueOf(it.cents()))))
                .toList());
    }

    @Override
    public String name() {
        return "kaynnit-" + year.year() + ".csv";
    }

    private static List<String> row(TallyYear.Row it, String place, String cost) {
        return line(
                List.of(it.month().toString(), place),
                kinds(kind -> String.valueOf(it.figures().of(kind))),
                List.of(String.valueOf(it.figures().visits()), String.valueOf(it.days()), cost));
    }

    private static List<String> kinds(Function<VisitKind, String> words) {
        return Arrays.stream(VisitKind.values()).map(words).toList();
    }

    @SafeVarargs
    private static List<String> line(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
