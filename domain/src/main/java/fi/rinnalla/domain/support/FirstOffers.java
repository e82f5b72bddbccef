package fi.rinnalla.domain.support;

import java.time.LocalDate;

/** How long people waited for the first yes of a partner; kept as numbers, when the requests have long gone. */
public interface FirstOffers {
    void add(LocalDate offeredOn, int days);
}
