package fi.rinnalla.services.access;

import java.util.Optional;

/**
 * Somebody at a gate that many may crowd.
 *
 * @param address where the connection comes from; used for the moment, never kept
 * @param ticket from an earlier wait, where the form holds one
 */
public record Knock(String address, Optional<String> ticket) {
    @Override
    public String toString() {
        return "Knock";
    }
}
