package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.ToldBy;

/**
 * How and where the holder of a seat is told of changes, for nobody but that holder.
 *
 * @param inVain they were called and not reached, about what still lies ahead
 */
public record BeingTold(ToldBy by, String to, boolean reminds, boolean saysWho, boolean inVain) {
    @Override
    public String toString() {
        return "BeingTold";
    }
}
