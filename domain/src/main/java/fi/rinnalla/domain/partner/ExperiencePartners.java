package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import java.util.List;
import java.util.Optional;

/** The register of this organisation's experience partners. */
public interface ExperiencePartners {
    Optional<ExperiencePartner> find(PartnerId id);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<ExperiencePartner> hold(PartnerId id);

    /** Whose account it is, where they are a partner. */
    Optional<ExperiencePartner> of(StaffId account);

    Optional<ExperiencePartner> findByFormKey(Digest formKey);

    /** By name; those who left are not among them. Tens, not thousands. */
    List<ExperiencePartner> present();

    void add(ExperiencePartner partner);
}
