package fi.rinnalla.domain.support;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who was in supervision, and when. */
public interface Supervisions {
    Optional<Supervision> find(UUID id);

    /** One of each who was there. */
    List<Supervision> noted(Digest formKey);

    /** The newest first. */
    List<Supervision> of(PartnerId partner, int limit);

    /** When each partner was last there; whoever never was is left out. */
    Map<PartnerId, LocalDate> last();

    void add(Supervision supervision);

    void remove(Supervision supervision);

    int forgetHeldBefore(LocalDate day);
}
