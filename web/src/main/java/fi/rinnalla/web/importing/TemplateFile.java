package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.ImportField;
import fi.rinnalla.domain.importing.ImportKind;
import fi.rinnalla.web.shared.CsvDialect;
import fi.rinnalla.web.shared.Typed;
import java.util.List;

/**
 * A file to begin with.
 *
 * @param doors a place and a line as this organisation calls them
 */
record TemplateFile(ImportWords words, ImportKind kind, List<String> doors) {
    byte[] content() {
        return CsvDialect.PEOPLE.write(List.of(
                kind.fields().stream().map(words::field).toList(),
                kind.fields().stream().map(this::example).toList()));
    }

    private String example(ImportField it) {
        return switch (it) {
            case PLACE -> doors.get(0);
            case LINE -> doors.get(1);
            default -> words.voice().say("importing.example." + Typed.low(it));
        };
    }
}
