package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.CardsJustMade;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** The holder has kept the words: from now on not even a retry of the form shows them. */
@UseCase
@MayBeDoneBy(Permission.GIVE_FEEDBACK)
public class KeepingTheWords {
    private final CardsJustMade justMade;

    @Inject
    public KeepingTheWords(CardsJustMade justMade) {
        this.justMade = justMade;
    }

    public void kept(Digest formKey) {
        justMade.findByForm(formKey).ifPresent(it -> justMade.forget(it.card()));
    }
}
