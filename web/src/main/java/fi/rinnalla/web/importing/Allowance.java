package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.Sheet;
import fi.rinnalla.domain.importing.SheetFlaw;

/** How much may still be read of a file: what its cells hold together is what it weighs here, however small it was sent. */
final class Allowance {
    private final int each;
    private int left = Sheet.MOST_CHARACTERS;

    /** @param each what a text costs beside its characters */
    Allowance(int each) {
        this.each = each;
    }

    String taken(String text) {
        left -= text.length() + each;
        if (left < 0) {
            throw new Refused(SheetFlaw.Kind.TOO_LARGE);
        }
        return text;
    }
}
