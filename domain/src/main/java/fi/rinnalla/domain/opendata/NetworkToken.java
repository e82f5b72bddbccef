package fi.rinnalla.domain.opendata;

import java.time.LocalDate;
import java.util.UUID;

/** With this a program reads at a network's door what the network has been shown. Made by the operator. */
public record NetworkToken(UUID id, String name, LocalDate lastDay, boolean withdrawn) {
    public boolean holdsOn(LocalDate day) {
        return !withdrawn && !day.isAfter(lastDay);
    }
}
