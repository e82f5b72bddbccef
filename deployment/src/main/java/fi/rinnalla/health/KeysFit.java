package fi.rinnalla.health;

import fi.rinnalla.persistence.privacy.MasterKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;

/** The master key opens the tenants' keys that are there. */
@Dependent
public class KeysFit implements Check {

    private final MasterKey master;

    @Inject
    public KeysFit(MasterKey master) {
        this.master = master;
    }

    @Override
    public Optional<String> fault() throws SQLException {
        return master.fits()
                ? Optional.empty()
                : Optional.of("the secret 'master' is not the one the tenants' keys were made with.");
    }
}
