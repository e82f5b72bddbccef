package fi.rinnalla.domain.tenancy;

import java.util.Arrays;
import java.util.Optional;

/** Where the exit may lead: a few pages that anybody might have been reading. No other address can be typed. */
public enum ExitTarget {
    WEATHER("https://www.ilmatieteenlaitos.fi/"),
    NEWS("https://yle.fi/"),
    LIBRARY("https://www.finna.fi/");

    private final String address;

    ExitTarget(String address) {
        this.address = address;
    }

    public static Optional<ExitTarget> at(String address) {
        return Arrays.stream(values()).filter(it -> it.address.equals(address)).findFirst();
    }

    public String address() {
        return address;
    }
}
