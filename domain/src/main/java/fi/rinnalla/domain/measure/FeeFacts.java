package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Cents;
import java.time.LocalDate;
import java.util.List;

/** What partners were paid, and what they gave. */
public interface FeeFacts {
    /** What each was paid for work, without the ways, on lists that were paid between these days. */
    List<Paid> paid(LocalDate first, LocalDate last);

    /** What each gave of the work done between these days. */
    List<Given> given(LocalDate first, LocalDate last);

    record Paid(PartnerId to, Cents cents) {}

    record Given(PartnerId by, int minutes) {}
}
