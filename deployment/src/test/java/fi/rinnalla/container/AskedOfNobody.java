package fi.rinnalla.container;

import fi.rinnalla.services.shared.UseCase;

/** A use case whose author forgot to say who may carry it out. */
@UseCase
public class AskedOfNobody {
    public String whatever() {
        return "done";
    }
}
