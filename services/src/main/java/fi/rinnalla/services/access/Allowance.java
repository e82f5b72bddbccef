package fi.rinnalla.services.access;

import java.time.Duration;

/**
 * How much one program may ask.
 *
 * @param granted this once
 * @param most at once
 * @param refill from nothing to the most
 * @param left for now
 * @param until it may ask again; nothing where it may at once
 */
public record Allowance(boolean granted, int most, Duration refill, int left, Duration until) {}
