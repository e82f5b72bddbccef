package fi.rinnalla.domain.exporting;

import fi.rinnalla.domain.shared.Digest;
import java.util.List;
import java.util.Optional;

/** This organisation's exports; there are never many. */
public interface TenantExports {
    /** The newest first. */
    List<TenantExport> all();

    Optional<TenantExport> find(ExportId id);

    Optional<TenantExport> hold(ExportId id);

    /** One that was confirmed and is to be made, unless another node has it in hand. */
    Optional<TenantExport> holdNext();

    Optional<TenantExport> with(Digest form);

    void add(TenantExport export);

    void remove(TenantExport export);
}
