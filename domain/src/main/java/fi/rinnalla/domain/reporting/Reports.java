package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** This organisation's reports. */
public interface Reports {
    Optional<Report> find(ReportId id);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<Report> hold(ReportId id);

    Optional<Report> findByFormKey(Digest form);

    /** The newest first. */
    Slice<Report> page(Optional<After> after, int limit);

    /** The newest finished one of the same programme, design and language that tells of an earlier time. */
    Optional<Report> before(Report report);

    /** Drafts in which nobody has written since before that day. */
    List<Report> untouchedBefore(LocalDate day, int most);

    /** Drafts of a time that is over by then, the one that ended first before the others. */
    List<Report> draftsEndingBefore(LocalDate day, int most);

    void add(Report report);

    void remove(Report report);
}
