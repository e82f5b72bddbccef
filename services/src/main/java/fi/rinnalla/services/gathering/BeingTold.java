package fi.rinnalla.services.gathering;

/** Where the holder of a seat is told of changes, for nobody but that holder. */
public record BeingTold(String to, boolean reminds) {
    @Override
    public String toString() {
        return "BeingTold";
    }
}
