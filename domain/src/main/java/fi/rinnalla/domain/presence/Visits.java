package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The tally of the meeting places, with the corrections made to it. */
public interface Visits {
    Optional<Visit> find(VisitId id);

    /** Keeps the mark unless its form has made one already; gives the one that stands, be it an older one. */
    Visit addOnce(Visit visit);

    /** Keeps a mark of which it is known that it is new: thousands of them at once, without asking about each. */
    void add(Visit visit);

    /** Keeps the place for this transaction, so that a day's figures are corrected by one at a time. */
    void hold(PlaceId place);

    boolean hasCorrected(Digest formKey);

    void add(VisitCorrection correction);

    /** Newest first. */
    List<VisitCorrection> corrections(PlaceId place, LocalDate first, LocalDate last);

    /** Marks that count and corrections, summed by place, day and kind. */
    List<VisitCount> counts(LocalDate first, LocalDate last);

    /** Marks that count and to which somebody added something. */
    List<DetailCount> details(LocalDate first, LocalDate last);
}
