package fi.rinnalla.services.exporting;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.exporting.Erasure;
import fi.rinnalla.domain.exporting.Erasure.Erased;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.LastJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * From its day on, takes away everything of an organisation that has ended: in a first round all that is there, in a second
 * nothing more, which is how it is known to be over. It may take long, and holds no transaction of the pages' meanwhile.
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 30)
public class ErasingTheOrganisation implements LastJob {
    private static final Logger LOG = Logger.getLogger(ErasingTheOrganisation.class.getName());

    private final Erasure erasure;
    private final Caller caller;

    @Inject
    public ErasingTheOrganisation(Erasure erasure, Caller caller) {
        this.erasure = erasure;
        this.caller = caller;
    }

    @Override
    public int run() {
        var erased = erasure.erase(caller.tenant());
        if (erased.rows() > 0 || erased.over()) {
            tell(erased);
        }
        return (int) Math.min(Integer.MAX_VALUE, erased.rows());
    }

    /** Its id, and numbers: the log keeps no name of it. */
    private void tell(Erased erased) {
        LOG.log(
                Level.INFO,
                () -> "organisation " + caller.tenant().value() + ": " + erased.rows() + " rows and " + erased.keys()
                        + " keys were erased" + (erased.over() ? "; nothing of it is left" : ""));
    }
}
