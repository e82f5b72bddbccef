package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** For how long each kind of thing is kept after its last activity. The house's nightly work keeps to it; nobody can keep more. */
@UseCase
@MayBeDoneBy(Permission.SEE_ADMINISTRATION)
public class KnowingHowLongThingsAreKept {
    public Map<Retention, Period> periods() {
        var periods = new LinkedHashMap<Retention, Period>();
        Arrays.stream(Retention.values()).forEach(it -> periods.put(it, it.kept()));
        return periods;
    }
}
