package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.ImportField;
import fi.rinnalla.domain.importing.ImportKind;
import fi.rinnalla.domain.importing.Mapping;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.Optional;

/** Which column is what, as it was sent. */
record ColumnsForm(MultivaluedMap<String, String> fields) {
    private static final int LONGEST = 100;

    static String column(ImportField it) {
        return "column-" + Typed.low(it);
    }

    static String same(ImportField it) {
        return "same-" + Typed.low(it);
    }

    Mapping mapping(ImportKind kind) {
        var columns = new EnumMap<ImportField, Integer>(ImportField.class);
        var same = new EnumMap<ImportField, String>(ImportField.class);
        for (var field : kind.fields()) {
            typed(column(field))
                    .filter(it -> it.matches("\\d{1,3}"))
                    .ifPresent(it -> columns.put(field, Integer.valueOf(it)));
            if (field.mayBeTheSameForAll()) {
                typed(same(field)).ifPresent(it -> same.put(field, it));
            }
        }
        return new Mapping(columns, same);
    }

    private Optional<String> typed(String name) {
        return Typed.text(fields.getFirst(name))
                .map(it -> it.strip().replaceAll("\\s+", " "))
                .filter(it -> it.length() <= LONGEST);
    }
}
