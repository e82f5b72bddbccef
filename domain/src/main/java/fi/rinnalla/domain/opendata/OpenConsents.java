package fi.rinnalla.domain.opendata;

import java.util.List;

/** What this organisation has agreed to open to everybody. */
public interface OpenConsents {
    /** The oldest first. */
    List<OpenConsent> all();

    void add(OpenConsent consent);
}
