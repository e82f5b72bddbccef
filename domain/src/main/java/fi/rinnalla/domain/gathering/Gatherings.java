package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The events and groups of this organisation. */
public interface Gatherings {
    Optional<Gathering> find(GatheringId id);

    /** Kept until the transaction ends: what is decided about its seats stays true. */
    Optional<Gathering> hold(GatheringId id);

    /** Kept likewise: the one this meeting belongs to. */
    Optional<Gathering> holdWith(SessionId session);

    /** The one that was planned with this form. */
    Optional<Gathering> findByFormKey(Digest formKey);

    void add(Gathering gathering);

    /** What was changed so far is in the database before what comes next. */
    void writeDown();

    /** Public, with a meeting on this day or later; the next meeting first. */
    List<Gathering> published(GatheringKind kind, LocalDate from);

    /** Of any state, with a meeting on this day or later or none yet; the next meeting first. */
    List<Gathering> since(LocalDate day, int limit);

    /** Where this card has a seat, stands in line, or did. */
    List<Gathering> of(CardId card);

    Optional<Seat> seatByForm(Digest formKey);

    /** Where somebody stands in line or has been offered a seat. */
    List<GatheringId> withALine();

    /** Where it is still known by name who led, though the last meeting was before this day. */
    List<GatheringId> ledByNameLastMetBefore(LocalDate day, int limit);

    /** Where names are still kept though the last meeting was before this day. */
    List<GatheringId> withSeatsLastMetBefore(LocalDate day, int limit);
}
