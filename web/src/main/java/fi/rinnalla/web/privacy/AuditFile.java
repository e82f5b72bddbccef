package fi.rinnalla.web.privacy;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.privacy.ReadingTheAuditTrail.Row;
import fi.rinnalla.web.shared.CsvDialect;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The log as a table: a line for each act, with the act also by the name that stays the same in every language. */
record AuditFile(Voice voice, List<Row> rows) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    byte[] forPeople() {
        var heading = List.of(
                voice.say("audit.column.number"),
                voice.say("audit.column.at"),
                voice.say("audit.column.who"),
                voice.say("audit.column.what"),
                voice.say("audit.column.code"),
                voice.say("audit.column.thing"));
        return CsvDialect.PEOPLE.write(
                Stream.concat(Stream.of(heading), rows.stream().map(this::line)).toList());
    }

    private List<String> line(Row it) {
        var words = new AuditWords(voice);
        return List.of(
                String.valueOf(it.number()),
                MOMENT.format(it.at().atZone(Helsinki.ZONE)),
                words.who(it.who()),
                words.act(it.act()),
                Typed.low(it.act()),
                it.thing().map(UUID::toString).orElse(""));
    }
}
