package fi.rinnalla.services.programme;

import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.YearLine;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One year of a programme.
 *
 * @param plan money and people as planned; empty where nobody planned any
 * @param openHours as counted, until today at most
 */
public record YearOfWork(int year, Optional<Entry<YearLine>> plan, BigDecimal openHours) {}
