package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerFilter;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.domain.shared.Digest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The register of one house, in memory. */
public final class PartnersOnAShelf implements ExperiencePartners {
    private final List<ExperiencePartner> all = new ArrayList<>();
    private final List<StaffId> accounts = new ArrayList<>();

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
    public List<ExperiencePartner> page(PartnerFilter filter, Optional<PartnerId> after, int limit) {
        var sorted = all.stream()
                .filter(filter::fits)
                .sorted(Comparator.comparing(
                                (ExperiencePartner it) -> it.profile().called())
                        .thenComparing(it -> it.id().value()))
                .toList();
        var behind = after.map(id ->
                        sorted.stream().map(ExperiencePartner::id).toList().indexOf(id) + 1)
                .orElse(0);
        return sorted.stream().skip(behind).limit(limit).toList();
    }

    @Override
    public int count(PartnerFilter filter) {
        return (int) all.stream().filter(filter::fits).count();
    }

    @Override
    public List<ExperiencePartner> these(Collection<PartnerId> ids) {
        return all.stream().filter(it -> ids.contains(it.id())).toList();
    }

    /** The accounts lie on another shelf. */
    @Override
    public List<StaffId> notYetHere(Collection<Role> roles) {
        return accounts.stream().filter(it -> of(it).isEmpty()).toList();
    }

    /** Somebody who holds a partner's account. */
    public void mayJoin(StaffId account) {
        accounts.add(account);
    }

    @Override
    public void add(ExperiencePartner partner) {
        all.add(partner);
    }

    private Optional<ExperiencePartner> first(Predicate<ExperiencePartner> which) {
        return all.stream().filter(which).findFirst();
    }
}
