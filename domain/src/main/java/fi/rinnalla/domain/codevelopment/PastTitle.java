package fi.rinnalla.domain.codevelopment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a theme was called before.
 *
 * @param number from one, the first title first
 * @param reason why it is called otherwise now, where one was given
 * @param until the day on which it was replaced
 */
public record PastTitle(int number, String title, Optional<String> reason, LocalDate until) {}
