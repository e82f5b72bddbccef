package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import java.util.Collection;
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

    /** By name; those who left are not among them. For rules that weigh everybody; a list shows a page. */
    List<ExperiencePartner> present();

    /** By name, behind that one. */
    List<ExperiencePartner> page(PartnerFilter filter, Optional<PartnerId> after, int limit);

    /** How many the filter lets through. */
    int count(PartnerFilter filter);

    /** Those with these ids, in no order, whoever left among them. */
    List<ExperiencePartner> these(Collection<PartnerId> ids);

    /** Accounts that hold one of the roles now and are in no register, by name. */
    List<StaffId> notYetHere(Collection<Role> roles);

    void add(ExperiencePartner partner);
}
