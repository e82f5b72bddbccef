package fi.rinnalla.web.programme;

import fi.rinnalla.web.shared.Typed;

/** What can be written of a programme, line by line. */
enum LineKind {
    GOAL,
    GRANT,
    YEAR,
    PARTNER,
    COLLECTING,
    USE;

    /** As it stands in addresses, texts and forms. */
    String word() {
        return Typed.low(this);
    }
}
