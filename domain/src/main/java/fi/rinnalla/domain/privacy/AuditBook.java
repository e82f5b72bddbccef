package fi.rinnalla.domain.privacy;

import java.util.List;
import java.util.Optional;

/** The audit of this organisation, to be read. */
public interface AuditBook {
    /** Newest first. */
    List<AuditLine> lines(AuditSearch search, int limit);

    /** The first line at which the chain is broken; empty where it is whole. */
    Optional<Long> broken();
}
