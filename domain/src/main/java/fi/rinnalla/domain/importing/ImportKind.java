package fi.rinnalla.domain.importing;

import static fi.rinnalla.domain.importing.ImportField.ADULTS;
import static fi.rinnalla.domain.importing.ImportField.ANSWERED;
import static fi.rinnalla.domain.importing.ImportField.CALLED;
import static fi.rinnalla.domain.importing.ImportField.CALLER;
import static fi.rinnalla.domain.importing.ImportField.CARRIES;
import static fi.rinnalla.domain.importing.ImportField.CHILDREN;
import static fi.rinnalla.domain.importing.ImportField.COST;
import static fi.rinnalla.domain.importing.ImportField.COUNTY;
import static fi.rinnalla.domain.importing.ImportField.DAY;
import static fi.rinnalla.domain.importing.ImportField.EMAIL;
import static fi.rinnalla.domain.importing.ImportField.ENDS;
import static fi.rinnalla.domain.importing.ImportField.FIRST_TIMERS;
import static fi.rinnalla.domain.importing.ImportField.LANGUAGE;
import static fi.rinnalla.domain.importing.ImportField.LANGUAGES;
import static fi.rinnalla.domain.importing.ImportField.LENGTH;
import static fi.rinnalla.domain.importing.ImportField.LINE;
import static fi.rinnalla.domain.importing.ImportField.MISSED;
import static fi.rinnalla.domain.importing.ImportField.NAME;
import static fi.rinnalla.domain.importing.ImportField.PARENTS;
import static fi.rinnalla.domain.importing.ImportField.PLACE;
import static fi.rinnalla.domain.importing.ImportField.PROFESSIONALS;
import static fi.rinnalla.domain.importing.ImportField.RELATIVES;
import static fi.rinnalla.domain.importing.ImportField.STARTS;
import static fi.rinnalla.domain.importing.ImportField.TIME;
import static fi.rinnalla.domain.importing.ImportField.TOWNS;

import java.util.List;

/** What can be brought in. Waves of surveys have a way in of their own: they are counted at once and no row of them is kept. */
public enum ImportKind {
    VISITS(
            List.of(DAY, PLACE),
            List.of(DAY, PLACE, PARENTS, FIRST_TIMERS, RELATIVES, PROFESSIONALS),
            List.of(PARENTS, FIRST_TIMERS, RELATIVES, PROFESSIONALS)),
    CALLS(
            List.of(DAY, LINE),
            List.of(DAY, LINE, TIME, LENGTH, CALLER, COUNTY, LANGUAGE, ANSWERED, MISSED),
            List.of(ANSWERED, MISSED)),
    EVENTS(
            List.of(DAY, NAME, PLACE, ADULTS),
            List.of(DAY, NAME, PLACE, STARTS, ENDS, ADULTS, CHILDREN, COST),
            List.of(ADULTS, CHILDREN)),
    PARTNERS(List.of(CALLED, EMAIL), List.of(CALLED, EMAIL, LANGUAGES, TOWNS, CARRIES), List.of());

    private final List<ImportField> needed;
    private final List<ImportField> fields;
    private final List<ImportField> counted;

    ImportKind(List<ImportField> needed, List<ImportField> fields, List<ImportField> counted) {
        this.needed = needed;
        this.fields = fields;
        this.counted = counted;
    }

    /** Without these no row says anything. */
    public List<ImportField> needed() {
        return needed;
    }

    public List<ImportField> fields() {
        return fields;
    }

    /** What is summed, so that somebody can lay it beside their old totals. */
    public List<ImportField> counted() {
        return counted;
    }
}
