package fi.rinnalla.services.support;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.support.Exclusions;
import fi.rinnalla.domain.support.Proposal;
import fi.rinnalla.domain.support.SupportRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is not to be proposed about a request: by what was said about it, and by what was said about another on the same card. */
@Dependent
public class NotProposed {
    private final Exclusions exclusions;

    @Inject
    public NotProposed(Exclusions exclusions) {
        this.exclusions = exclusions;
    }

    Set<PartnerId> among(Collection<PartnerId> partners, SupportRequest request, List<Proposal> about) {
        return Stream.concat(Excluded.by(about).stream(), exclusions.among(partners, request.card()).stream())
                .collect(Collectors.toSet());
    }

    /** Not these two again: said silently, and by nobody who can be read. */
    void exclude(SupportRequest request, PartnerId partner) {
        exclusions.add(request.card(), partner);
    }
}
