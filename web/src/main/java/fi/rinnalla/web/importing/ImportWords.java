package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.Ground;
import fi.rinnalla.domain.importing.ImportField;
import fi.rinnalla.domain.importing.ImportKind;
import fi.rinnalla.domain.importing.RowFlaw;
import fi.rinnalla.domain.importing.Sheet;
import fi.rinnalla.domain.importing.SheetFlaw;
import fi.rinnalla.domain.importing.StaysRow;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.importing.RunRow;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.YearMonth;

/** What imports are told in. */
public record ImportWords(Voice voice) {
    public String kind(ImportKind it) {
        return voice.say("importing.kind." + Typed.low(it));
    }

    /** Also what stands over its column in a template. */
    public String field(ImportField it) {
        return voice.say("importing.field." + Typed.low(it));
    }

    public String flaw(SheetFlaw it) {
        return voice.say(
                "importing.flaw." + Typed.low(it.kind()),
                "line",
                it.line(),
                "rows",
                Sheet.MOST_ROWS,
                "columns",
                Sheet.MOST_COLUMNS,
                "letters",
                Sheet.LONGEST_CELL,
                "size",
                SheetFile.MOST_BYTES / 1024 / 1024);
    }

    public String flaw(RowFlaw it) {
        return voice.say("importing.row." + Typed.low(it.kind()), "value", it.value(), "years", Ground.MOST_YEARS);
    }

    public String stays(StaysRow it) {
        return voice.say("importing.stays." + Typed.low(it.why()), "line", it.line());
    }

    public String state(RunRow it) {
        return voice.say("importing.state." + Typed.low(it.state()));
    }

    public String role(RunRow it) {
        return voice.say("role." + Typed.low(it.role()) + ".one");
    }

    /** "3/2024". */
    public String month(YearMonth it) {
        return it.getMonthValue() + "/" + it.getYear();
    }

    /** "1.1.2024–31.12.2024"; nothing where no row has a day. */
    public String span(RunRow it) {
        var times = new Times(voice);
        return it.first()
                .flatMap(first -> it.last().map(last -> times.date(first) + "–" + times.date(last)))
                .orElse("");
    }

    public String uploaded(RunRow it) {
        return new Times(voice).date(Helsinki.day(it.uploaded()));
    }

    /** "12 visits". */
    public String things(ImportKind kind, int n) {
        return voice.count("importing.things." + Typed.low(kind), n);
    }
}
