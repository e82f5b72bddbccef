package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.partner.WorkKind;

/** What kind of work is ordered. */
public enum Strand {
    PEER(WorkKind.GROUP),
    DEVELOPMENT(WorkKind.DEVELOPMENT),
    ADVOCACY(WorkKind.ADVOCACY),
    TEACHING(WorkKind.TEACHING);

    private final WorkKind work;

    Strand(WorkKind work) {
        this.work = work;
    }

    /** As what it is logged. */
    public WorkKind work() {
        return work;
    }
}
