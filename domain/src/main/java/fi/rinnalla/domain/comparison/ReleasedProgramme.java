package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.TenantId;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A programme as its organisation has shown it to the network. */
public record ReleasedProgramme(
        TenantId tenant, ProgrammeId programme, String name, String organisation, String county) {
    /** The one order there is: no programme stands before another for its figures. */
    static List<ReleasedProgramme> byName(Collection<ReleasedProgramme> all) {
        var finnish = Collator.getInstance(new Locale("fi", "FI"));
        return all.stream()
                .sorted(Comparator.comparing(ReleasedProgramme::organisation, finnish)
                        .thenComparing(ReleasedProgramme::name, finnish)
                        .thenComparing(it -> it.programme().value()))
                .toList();
    }
}
