package fi.rinnalla.domain.importing;

import fi.rinnalla.domain.presence.CallLength;
import fi.rinnalla.domain.presence.CallerCounty;
import fi.rinnalla.domain.presence.CallerKind;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.domain.presence.TimeBand;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Rows of a log of calls: one call each, or so many of which the same is known. */
final class CallRows {
    private CallRows() {}

    static Optional<Brought> read(Cells cells, Ground ground) {
        var day = cells.day(ground.today());
        var line = line(cells, ground);
        var missed = cells.many(ImportField.MISSED).orElse(0);
        // Where nobody says how many, a row is a call, unless it was missed.
        var answered = cells.many(ImportField.ANSWERED).orElse(missed > 0 ? 0 : 1);
        if (answered + missed == 0 && cells.flaws().isEmpty()) {
            return cells.flaw(ImportField.ANSWERED, RowFlaw.Kind.NOTHING_COUNTED);
        }
        var logged = answered == 0 ? Optional.<LoggedCall>empty() : logged(cells);
        return day.flatMap(on -> line.map(it -> row(it, on, logged, answered, missed)))
                .filter(it -> answered == 0 || logged.isPresent());
    }

    private static Brought row(LineId line, LocalDate on, Optional<LoggedCall> logged, int answered, int missed) {
        return new Brought.CallRow(line, on, logged, answered, missed, 0);
    }

    private static Optional<LineId> line(Cells cells, Ground ground) {
        return cells.needed(ImportField.LINE, Sheet.LONGEST_CELL)
                .flatMap(it -> ground.line(it)
                        .map(LineId::new)
                        .or(() -> cells.flaw(ImportField.LINE, RowFlaw.Kind.UNKNOWN_LINE)));
    }

    private static Optional<LoggedCall> logged(Cells cells) {
        var time = time(cells);
        var length = length(cells);
        var caller = chosen(cells, ImportField.CALLER, OldWords.CALLERS, CallerKind.UNKNOWN);
        var county = chosen(cells, ImportField.COUNTY, OldWords.COUNTIES, CallerCounty.UNKNOWN);
        var language = chosen(cells, ImportField.LANGUAGE, OldWords.LANGUAGES, Language.FI);
        return time.flatMap(
                at -> length.map(it -> new LoggedCall(at, it, caller, Set.of(), county, language, Set.of(), Set.of())));
    }

    private static Optional<TimeBand> time(Cells cells) {
        var said = cells.needed(ImportField.TIME, Sheet.LONGEST_CELL);
        var word = said.flatMap(it -> OldWords.TIMES.read(it));
        return word.isPresent() || said.isEmpty()
                ? word
                : cells.clock(ImportField.TIME).map(TimeBand::of);
    }

    private static Optional<CallLength> length(Cells cells) {
        var said = cells.needed(ImportField.LENGTH, Sheet.LONGEST_CELL);
        return said.flatMap(it -> OldWords.LENGTHS
                .read(it)
                .or(() -> OldWords.minutes(it))
                .or(() -> cells.flaw(ImportField.LENGTH, RowFlaw.Kind.UNKNOWN_WORD)));
    }

    private static <E> E chosen(Cells cells, ImportField field, OldWords.List<E> words, E unsaid) {
        var said = cells.text(field);
        return said.isEmpty()
                ? unsaid
                : words.read(said).orElseGet(() -> {
                    cells.flaw(field, RowFlaw.Kind.UNKNOWN_WORD);
                    return unsaid;
                });
    }
}
