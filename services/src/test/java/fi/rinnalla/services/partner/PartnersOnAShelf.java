package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.domain.shared.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The register of one house, in memory. */
public final class PartnersOnAShelf implements ExperiencePartners {
    private final List<ExperiencePartner> all = new ArrayList<>();

    @Override
    public Optional<ExperiencePartner> find(PartnerId id) {
        return first(it -> it.id().equals(id));
    }

    @Override
    public Optional<ExperiencePartner> hold(PartnerId id) {
        return find(id);
    }

    @Override
    public Optional<ExperiencePartner> of(StaffId account) {
        return first(it -> it.account().equals(account));
    }

    @Override
    public Optional<ExperiencePartner> findByFormKey(Digest formKey) {
        return first(it -> it.formKey().equals(formKey));
    }

    @Override
    public List<ExperiencePartner> present() {
        return all.stream().filter(it -> it.state() != PartnerState.LEFT).toList();
    }

    @Override
    public void add(ExperiencePartner partner) {
        all.add(partner);
    }

    private Optional<ExperiencePartner> first(Predicate<ExperiencePartner> which) {
        return all.stream().filter(which).findFirst();
    }
}
