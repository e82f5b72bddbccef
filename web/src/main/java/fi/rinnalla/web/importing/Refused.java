package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.SheetFlaw;

/** A file that is not read any further. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SheetFlaw flaw;

    Refused(SheetFlaw.Kind why, int line) {
        super(why.name(), null, false, false);
        this.flaw = new SheetFlaw(why, line);
    }

    Refused(SheetFlaw.Kind why) {
        this(why, 1);
    }

    SheetFlaw flaw() {
        return flaw;
    }
}
