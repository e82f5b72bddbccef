package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.feedback.UsedForm;
import fi.rinnalla.domain.feedback.UsedForms;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The keys of forms whose content was deleted, in memory. */
public final class UsedFormsOnAShelf implements UsedForms {
    public final List<UsedForm> all = new ArrayList<>();

    @Override
    public boolean holds(Digest formKey) {
        return all.stream().anyMatch(it -> it.formKey().equals(formKey));
    }

    @Override
    public void add(UsedForm form) {
        all.add(form);
    }

    @Override
    public int forgetDeletedBefore(LocalDate day) {
        return 0;
    }
}
