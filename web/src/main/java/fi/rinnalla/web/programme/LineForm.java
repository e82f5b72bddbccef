package fi.rinnalla.web.programme;

import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Optional;

/** What was typed about one of a programme's goals, grants and so on. */
record LineForm(MultivaluedMap<String, String> fields) {
    static final String KIND = "laji";
    static final String WHICH = "rivi";

    static LineForm empty() {
        return new LineForm(new MultivaluedHashMap<>());
    }

    /** As one that is there would have been typed. */
    static LineForm holding(Map<String, String> typed) {
        return new LineForm(new MultivaluedHashMap<>(typed));
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    String key() {
        return typed(FormKeys.FIELD);
    }

    Optional<LineKind> kind() {
        return Typed.one(LineKind.class, typed(KIND));
    }

    /** Which one is corrected; none where it is new. */
    Optional<EntryId> which() {
        return Typed.id(typed(WHICH)).map(EntryId::new);
    }
}
