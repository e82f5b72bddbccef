package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;

/** Forms that made feedback which is no more. */
public interface UsedForms {
    boolean holds(Digest formKey);

    void add(UsedForm form);

    /** Returns how many were forgotten. */
    int forgetDeletedBefore(LocalDate day);
}
