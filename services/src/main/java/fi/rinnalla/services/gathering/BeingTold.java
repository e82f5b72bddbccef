package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.ToldBy;

/** How and where the holder of a seat is told of changes, for nobody but that holder. */
public record BeingTold(ToldBy by, String to, boolean reminds, boolean saysWho) {
    @Override
    public String toString() {
        return "BeingTold";
    }
}
