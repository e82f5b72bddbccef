package fi.rinnalla.domain.comparison;

import java.util.List;

/** By what this organisation lets others divide its amounts. */
public interface DivisorConsents {
    List<DivisorConsent> all();

    void add(DivisorConsent consent);
}
