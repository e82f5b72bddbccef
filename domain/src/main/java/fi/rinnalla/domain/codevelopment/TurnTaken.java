package fi.rinnalla.domain.codevelopment;

import java.time.LocalDate;

/**
 * One turn of a theme.
 *
 * @param number from one, in the order they were taken
 * @param round from one; each reopening begins another
 */
public record TurnTaken(int number, int round, Turn turn, LocalDate on) {}
