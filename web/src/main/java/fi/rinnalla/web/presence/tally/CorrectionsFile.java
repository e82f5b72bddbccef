package fi.rinnalla.web.presence.tally;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.presence.TallyYear;
import fi.rinnalla.services.presence.TallyYear.Corrected;
import fi.rinnalla.web.shared.CsvDialect;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every figure that was set by hand in a year, newest first: who, when, from what to what. */
record CorrectionsFile(Voice voice, TallyYear year) implements YearTable {

    @Override
    public byte[] forPeople() {
        var heading = Stream.of("day", "place", "kind", "before", "after", "at", "who")
                .map(it -> voice.say("tally.correction." + it))
                .toList();
        return written(CsvDialect.PEOPLE, heading, this::forPeople);
    }

    @Override
    public byte[] forMachines() {
        var heading = List.of("day", "place", "kind", "before", "after", "corrected_at", "corrected_by");
        return written(CsvDialect.MACHINES, heading, CorrectionsFile::forMachines);
    }

    @Override
    public String name() {
        return "korjaukset-" + year.year() + ".csv";
    }

    private byte[] written(CsvDialect dialect, List<String> heading, Function<Corrected, List<String>> line) {
        return dialect.write(
                Stream.concat(Stream.of(heading), year.corrections().stream().map(line))
                        .toList());
    }

    private List<String> forPeople(Corrected it) {
        var times = new Times(voice);
        var made = it.correction();
        return List.of(
                times.date(it.day()),
                it.place().name(),
                new TallyWords(voice).many(made.kind()),
                String.valueOf(made.before()),
                String.valueOf(made.after()),
                times.date(Helsinki.day(made.at())) + " " + times.clock(made.at()),
                made.who());
    }

    private static List<String> forMachines(Corrected it) {
        var made = it.correction();
        return List.of(
                it.day().toString(),
                it.place().code(),
                Typed.low(made.kind()),
                String.valueOf(made.before()),
                String.valueOf(made.after()),
                made.at().toString(),
                made.who());
    }
}
