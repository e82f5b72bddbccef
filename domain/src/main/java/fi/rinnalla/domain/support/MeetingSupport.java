package fi.rinnalla.domain.support;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody comes along to a meeting of a parent's. What the parent writes about it lies under the key of their request. */
@Entity
@Table(schema = "app", name = "meeting_support")
public class MeetingSupport {
    @Id
    private UUID id;

    @Column(name = "request_id")
    private RequestId request;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "meeting_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private PartOfDay part;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private boolean online;

    @Enumerated(EnumType.STRING)
    private WhoComes comes;

    private String called;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private Sealed town;

    @Column(name = "wants_to_say")
    private Sealed wantsToSay;

    @Column(name = "wants_to_ask")
    private Sealed wantsToAsk;

    private Sealed hopes;

    @Column(name = "speaks_for")
    private Sealed speaksFor;

    private Sealed agreed;
    private boolean shared;
    private boolean answered;

    @Column(name = "touched_on")
    private LocalDate touchedOn;

    protected MeetingSupport() {}

    public static MeetingSupport planned(
            MeetingId id, RequestId request, Digest formKey, MeetingPlan plan, Optional<Sealed> town, LocalDate today) {
        var meeting = new MeetingSupport();
        meeting.id = id.value();
        meeting.request = request;
        meeting.formKey = formKey;
        meeting.state = MeetingState.PLANNED;
        meeting.follow(plan, town, today);
        return meeting;
    }

    /** Returns whether it was still ahead. */
    public boolean change(MeetingPlan plan, Optional<Sealed> newTown, LocalDate today) {
        if (state == MeetingState.PLANNED) {
            follow(plan, newTown, today);
        }
        return state == MeetingState.PLANNED;
    }

    private void follow(MeetingPlan plan, Optional<Sealed> newTown, LocalDate today) {
        day = plan.day();
        part = plan.part();
        kind = plan.kind();
        online = plan.online();
        comes = plan.comes();
        called = plan.called();
        town = newTown.orElse(null);
        touchedOn = today;
    }

    /** A meeting of a day that has not come was not held. */
    public boolean hold(LocalDate today) {
        return !day.isAfter(today) && become(MeetingState.PLANNED, MeetingState.HELD, today);
    }

    public boolean cancel(LocalDate today) {
        return become(MeetingState.PLANNED, MeetingState.CANCELLED, today);
    }

    /** On the day of the slip, and before the parent has answered how it was. */
    public boolean mayBeTakenUp(LocalDate today) {
        return state != MeetingState.PLANNED && touchedOn.equals(today) && !answered;
    }

    /** Brings what it was taken for, where it was taken back. */
    public Optional<MeetingState> takeUp(LocalDate today) {
        var was = state;
        return mayBeTakenUp(today) && become(was, MeetingState.PLANNED, today) ? Optional.of(was) : Optional.empty();
    }

    private boolean become(MeetingState from, MeetingState to, LocalDate today) {
        if (state != from) {
            return false;
        }
        state = to;
        touchedOn = today;
        return true;
    }

    /**
     * What the parent thinks of beforehand; what they left empty is gone. Returns whether it was still ahead.
     *
     * @param mayBeRead by whoever comes along
     */
    public boolean prepare(Map<MeetingText, Sealed> sheet, boolean mayBeRead) {
        if (state != MeetingState.PLANNED) {
            return false;
        }
        wantsToSay = sheet.get(MeetingText.SAY);
        wantsToAsk = sheet.get(MeetingText.ASK);
        hopes = sheet.get(MeetingText.HOPE);
        speaksFor = sheet.get(MeetingText.SPEAKER);
        shared = mayBeRead;
        return true;
    }

    /** Returns whether the meeting is behind. */
    public boolean remember(Optional<Sealed> words) {
        if (state != MeetingState.HELD) {
            return false;
        }
        agreed = words.orElse(null);
        return true;
    }

    /** Their answers are counted once. */
    public boolean answer() {
        var first = state == MeetingState.HELD && !answered;
        answered |= first;
        return first;
    }

    public Optional<Sealed> text(MeetingText field) {
        return Optional.ofNullable(
                switch (field) {
                    case TOWN -> town;
                    case SAY -> wantsToSay;
                    case ASK -> wantsToAsk;
                    case HOPE -> hopes;
                    case SPEAKER -> speaksFor;
                    case AGREED -> agreed;
                });
    }

    public MeetingPlan plan() {
        return new MeetingPlan(day, part, kind, online, comes, called);
    }

    public MeetingId id() {
        return new MeetingId(id);
    }

    public RequestId request() {
        return request;
    }

    public Digest formKey() {
        return formKey;
    }

    public MeetingState state() {
        return state;
    }

    /** Whether whoever comes along may read what the parent thought of beforehand. */
    public boolean isShared() {
        return shared;
    }

    public boolean isAnswered() {
        return answered;
    }
}
