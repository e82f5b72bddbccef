package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Brand;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Languages;
import fi.rinnalla.domain.tenancy.Tenant;
import fi.rinnalla.domain.tenancy.TenantText;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.domain.tenancy.Term;
import fi.rinnalla.domain.tenancy.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One organisation, in memory. */
public final class TenantsOnAShelf implements Tenants {
    private final Tenant tenant;
    private final List<Term> terms = new ArrayList<>();
    private final List<TenantText> texts = new ArrayList<>();

    public TenantsOnAShelf(TenantId id) {
        tenant = Tenant.opened(
                id,
                new Brand("Kotipolku ry", "Kotipolku", new Colour("#0b6e74"), "kasper"),
                Languages.of(Language.FI, Language.SV));
    }

    @Override
    public Tenant current() {
        return tenant;
    }

    @Override
    public Tenant holdCurrent() {
        return tenant;
    }

    @Override
    public void add(Tenant another) {
        throw new UnsupportedOperationException("there is always exactly one");
    }

    @Override
    public Terms terms() {
        return Terms.of(terms);
    }

    @Override
    public List<Term> allTerms() {
        return List.copyOf(terms);
    }

    @Override
    public void add(Term term) {
        terms.add(term);
    }

    @Override
    public void remove(Term term) {
        terms.remove(term);
    }

    @Override
    public Optional<TenantText> text(String topic, Language language) {
        return texts(topic).stream().filter(it -> it.language() == language).findFirst();
    }

    @Override
    public List<TenantText> texts(String topic) {
        return texts.stream().filter(it -> it.topic().equals(topic)).toList();
    }

    @Override
    public void add(TenantText text) {
        texts.add(text);
    }

    @Override
    public void remove(TenantText text) {
        texts.remove(text);
    }
}
