package fi.rinnalla.domain.tenancy;

import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.Optional;

/** The organisation behind the door that has been entered, its words and texts. There is always exactly one. */
public interface Tenants {
    Tenant current();

    /** Kept until the transaction ends. */
    Tenant holdCurrent();

    void add(Tenant tenant);

    Terms terms();

    /** The same, one by one, to be changed. */
    List<Term> allTerms();

    void add(Term term);

    void remove(Term term);

    /** In just this language; what to say where it is missing is for the page to decide. */
    Optional<TenantText> text(String topic, Language language);

    List<TenantText> texts(String topic);

    void add(TenantText text);

    void remove(TenantText text);
}
