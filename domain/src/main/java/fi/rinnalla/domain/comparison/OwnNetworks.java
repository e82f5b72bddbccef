package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.shared.TenantId;
import java.util.List;

/** Which networks an organisation belongs to: all of them see what it has released. */
public interface OwnNetworks {
    /** Their names, in order. */
    List<String> names(TenantId tenant);
}
