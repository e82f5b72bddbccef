package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What partners have written down of their work. */
public interface LoggedWorks {
    Optional<LoggedWork> find(LoggedWorkId id);

    Optional<LoggedWork> findByFormKey(Digest formKey);

    /** Of one partner, from the first day to the last, the newest first. */
    List<LoggedWork> of(PartnerId partner, LocalDate first, LocalDate last);

    /** Everything that was done beside them or for it, the newest first. */
    List<LoggedWork> beside(BesideId beside);

    /** What was logged of that yes to an assignment: never more than one. */
    Optional<LoggedWork> ofOffer(OfferId offer);

    /** Of which of these anything was logged. */
    Set<OfferId> loggedOf(Collection<OfferId> offers);

    void add(LoggedWork work);

    void remove(LoggedWork work);

    /** Of what no claim speaks of any more. Returns how many entries went. */
    int forgetDoneBefore(LocalDate day);
}
