package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One meeting of an event or a group. How many came is a number; who came is written nowhere. */
@Entity
@Table(schema = "app", name = "gathering_session")
public class GatheringSession {
    /** So long before it starts the link is shown to those who have a seat. */
    public static final Duration LINK_BEFORE = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "gathering_id")
    private Gathering gathering;

    private LocalDate day;
    private LocalTime starts;
    private LocalTime ends;

    @Column(name = "past_on")
    private LocalDate pastDay;

    @Column(name = "past_starts")
    private LocalTime pastStarts;

    @Column(name = "past_ends")
    private LocalTime pastEnds;

    /** Where it was not planned with the others. */
    @Column(name = "added_at")
    private Instant addedAt;

    private boolean cancelled;
    private String link;
    private Integer adults;
    private Integer children;

    @Column(name = "cost_cents")
    private Integer costCents;

    @ElementCollection
    @CollectionTable(schema = "app", name = "session_reason", joinColumns = @JoinColumn(name = "session_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "reason")
    private Map<Language, String> reasons = new HashMap<>();

    @ElementCollection
    @CollectionTable(schema = "app", name = "session_check", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "item")
    private Set<String> done = new HashSet<>();

    protected GatheringSession() {}

    static GatheringSession of(UUID id, Gathering gathering, Meeting meeting) {
        var session = new GatheringSession();
        session.id = id;
        session.gathering = gathering;
        session.isOn(meeting);
        return session;
    }

    static GatheringSession added(UUID id, Gathering gathering, Meeting meeting, Instant now) {
        var session = of(id, gathering, meeting);
        session.addedAt = now;
        return session;
    }

    void moveTo(Meeting meeting) {
        if (!meeting.equals(meeting())) {
            pastDay = day;
            pastStarts = starts;
            pastEnds = ends;
            isOn(meeting);
        }
    }

    private void isOn(Meeting meeting) {
        day = meeting.day();
        starts = meeting.starts();
        ends = meeting.ends();
    }

    /** @param why by language; a language without one is told nothing more than that it is cancelled */
    void cancel(Map<Language, String> why) {
        cancelled = true;
        reasons.clear();
        reasons.putAll(why);
    }

    void takeUpAgain() {
        cancelled = false;
        reasons.clear();
    }

    void linkIs(String newLink) {
        link = newLink.isBlank() ? null : newLink.strip();
    }

    void count(Attendance came) {
        adults = came.adults();
        children = came.children();
        costCents = came.costCents().orElse(null);
    }

    void uncount() {
        adults = null;
        children = null;
        costCents = null;
    }

    /** @param items of the list for whoever leads it, in its words */
    void tick(Set<String> items) {
        done.retainAll(items);
        done.addAll(items);
    }

    public SessionId id() {
        return new SessionId(id);
    }

    public Meeting meeting() {
        return new Meeting(day, starts, ends);
    }

    /** When it was to be before it was moved. */
    public Optional<Meeting> past() {
        return pastDay == null ? Optional.empty() : Optional.of(new Meeting(pastDay, pastStarts, pastEnds));
    }

    public boolean cancelled() {
        return cancelled;
    }

    public Map<Language, String> reasons() {
        return Map.copyOf(reasons);
    }

    /** What of its list was done. */
    public Set<String> done() {
        return Set.copyOf(done);
    }

    /** When it is, or that it is not: the same again after everything was taken back. */
    public String asItStands() {
        return day + " " + starts + "-" + ends + (cancelled ? " cancelled" : "");
    }

    /** It was not planned with the others. */
    public boolean wasAdded() {
        return addedAt != null;
    }

    /** So long nobody has been told of it. */
    public boolean isBrandNew(Instant now) {
        return wasAdded() && now.isBefore(TellingTimes.afterChange(addedAt));
    }

    public boolean isAhead(Instant now) {
        return !cancelled && isToCome(now);
    }

    /** Its time is not over, whether it takes place or not. */
    public boolean isToCome(Instant now) {
        return now.isBefore(meeting().end());
    }

    /** Its time has come, whether it takes place or not: somebody may already be there because of it. */
    public boolean hasBegun(Instant now) {
        return !now.isBefore(meeting().begin());
    }

    /** For staff, at any time. */
    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    /** For those who have a seat: shortly before it starts, and until it is over. */
    public Optional<String> linkAt(Instant now) {
        return link().filter(
                        it -> isAhead(now) && !now.isBefore(meeting().begin().minus(LINK_BEFORE)));
    }

    /** Empty until somebody has counted. */
    public Optional<Attendance> attendance() {
        return adults == null
                ? Optional.empty()
                : Optional.of(new Attendance(adults, children, Optional.ofNullable(costCents)));
    }
}
