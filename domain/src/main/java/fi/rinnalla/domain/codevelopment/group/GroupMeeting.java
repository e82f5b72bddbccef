package fi.rinnalla.domain.codevelopment.group;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One meeting of a development group: what it is about, who is coming, what came of each point, and how many of whom were there.
 * Once its minutes are approved nothing in it changes any more.
 */
@Entity
@Table(schema = "app", name = "development_meeting")
public class GroupMeeting {
    public static final int MOST_ITEMS = 20;
    public static final int LONGEST_REASON = 300;
    public static final int MOST_PRESENT = 99;

    /** A page that is open by a link must end somewhere. */
    static final int MOST_REMARKS = 100;

    @Id
    private UUID id;

    @Column(name = "group_id")
    private DevelopmentGroupId group;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "key_id")
    private KeyId key;

    @Column(name = "meets_on")
    private LocalDate day;

    private LocalTime starts;
    private int minutes;
    private boolean online;
    private String place;
    private String materials;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @Column(name = "called_on")
    private LocalDate calledOn;

    private String reason;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @OneToMany(mappedBy = "meeting", cascade = ALL, orphanRemoval = true)
    private List<AgendaItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = ALL, orphanRemoval = true)
    private List<MeetingComer> comers = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = ALL, orphanRemoval = true)
    private List<MeetingPresence> presences = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = ALL, orphanRemoval = true)
    private List<MeetingRemark> remarks = new ArrayList<>();

    protected GroupMeeting() {}

    /** @param coming everybody, until it is known that somebody is not */
    public static GroupMeeting planned(
            GroupMeetingId id,
            DevelopmentGroupId group,
            Digest formKey,
            KeyId key,
            MeetingPlan plan,
            Collection<GroupMemberId> coming) {
        var meeting = new GroupMeeting();
        meeting.id = id.value();
        meeting.group = group;
        meeting.formKey = formKey;
        meeting.key = key;
        meeting.state = MeetingState.PLANNED;
        meeting.reason = "";
        meeting.plan(plan);
        coming.forEach(it -> meeting.comers.add(MeetingComer.of(meeting, it)));
        return meeting;
    }

    /** Each of these returns whether it could be done as things stand. */
    public boolean change(MeetingPlan plan) {
        if (!state.isAhead()) {
            return false;
        }
        plan(plan);
        return true;
    }

    private void plan(MeetingPlan plan) {
        day = plan.day();
        starts = plan.starts();
        minutes = plan.minutes();
        online = plan.online();
        place = plan.place();
        materials = plan.materials();
    }

    public boolean come(Set<GroupMemberId> who) {
        if (!state.isAhead()) {
            return false;
        }
        comers.removeIf(it -> !who.contains(it.member()));
        who.stream().filter(it -> !coming().contains(it)).toList().forEach(it -> comers.add(MeetingComer.of(this, it)));
        return true;
    }

    /** What stands on the agenda already is not put there twice. */
    public boolean putOnTheAgenda(UUID item, AgendaPoint point) {
        if (!isWritable() || items.size() >= MOST_ITEMS) {
            return false;
        }
        if (items.stream().noneMatch(it -> it.point().equals(point))) {
            items.add(AgendaItem.of(this, item, nextTurn(), point));
        }
        return true;
    }

    private int nextTurn() {
        return items.stream().mapToInt(AgendaItem::turn).max().orElse(0) + 1;
    }

    /** What has been written about stays. */
    public boolean takeOffTheAgenda(UUID item) {
        return isWritable()
                && items.removeIf(it -> it.id().equals(item) && it.notes().isEmpty());
    }

    /** One step nearer to the beginning. */
    public boolean moveUp(UUID item) {
        var agenda = agenda();
        var at = agenda.stream().map(AgendaItem::id).toList().indexOf(item);
        if (!isWritable() || at < 1) {
            return false;
        }
        var before = agenda.get(at - 1).turn();
        agenda.get(at - 1).standsAt(agenda.get(at).turn());
        agenda.get(at).standsAt(before);
        return true;
    }

    /** Without an experience expert it is called for a reason, which stands in the minutes. */
    public CallOutcome call(Composition composition, String why, LocalDate today) {
        if (!state.isAhead()) {
            return CallOutcome.TOO_LATE;
        }
        if (items.isEmpty()) {
            return CallOutcome.NO_AGENDA;
        }
        if (!composition.hasAnExperienceExpert() && why.isBlank()) {
            return CallOutcome.NEEDS_A_REASON;
        }
        reason = composition.hasAnExperienceExpert() ? "" : shortened(why.strip());
        calledOn = calledOn == null ? today : calledOn;
        state = MeetingState.CALLED;
        return CallOutcome.CALLED;
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_REASON ? words : words.substring(0, LONGEST_REASON);
    }

    public boolean write(UUID item, AgendaNotes notes) {
        var found = items.stream().filter(it -> it.id().equals(item)).findFirst();
        if (!isWritable() || found.isEmpty()) {
            return false;
        }
        found.get().write(notes);
        return true;
    }

    /** It was held, and so many of whom were there. Said once more it is put right. */
    public boolean wasHeld(Composition present, LocalDate today) {
        if (!isWritable() || day.isAfter(today) || present.all() == 0) {
            return false;
        }
        state = MeetingState.HELD;
        for (var kind : MemberKind.values()) {
            count(kind, present.of(kind));
        }
        return true;
    }

    private void count(MemberKind kind, int n) {
        presences.stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .ifPresentOrElse(it -> it.is(n), () -> presences.add(MeetingPresence.of(this, kind, n)));
    }

    /** Only what was held and written about has minutes. */
    public boolean approve(LocalDate today) {
        if (state != MeetingState.HELD || approvedOn != null || !hasNotes()) {
            return false;
        }
        approvedOn = today;
        return true;
    }

    public boolean hasNotes() {
        return items.stream().anyMatch(it -> !it.notes().isEmpty());
    }

    public boolean cancel() {
        if (!state.isAhead()) {
            return false;
        }
        state = MeetingState.CANCELLED;
        return true;
    }

    /** Somebody leaves words. The same form leaves them once; returns whether they are there. */
    public boolean leaveWords(UUID remark, Digest form, Sealed words, LocalDate today) {
        if (remarks.stream().anyMatch(it -> it.cameWith(form))) {
            return true;
        }
        if (!isWritable() || remarks.size() >= MOST_REMARKS) {
            return false;
        }
        remarks.add(MeetingRemark.of(this, remark, form, words, today));
        return true;
    }

    /** What members left goes; what was written down of it stays in the minutes. Returns how many. */
    public int forgetWords() {
        var many = remarks.size();
        remarks.clear();
        return many;
    }

    /** Neither let be nor approved. */
    public boolean isWritable() {
        return state != MeetingState.CANCELLED && approvedOn == null;
    }

    public List<AgendaItem> agenda() {
        return items.stream()
                .sorted(Comparator.comparingInt(AgendaItem::turn).thenComparing(AgendaItem::id))
                .toList();
    }

    public Set<GroupMemberId> coming() {
        return comers.stream().map(MeetingComer::member).collect(Collectors.toSet());
    }

    /** Of those who sit in the group now. */
    public Composition composition(DevelopmentGroup sittingIn) {
        var coming = coming();
        return Composition.of(sittingIn.members().stream()
                .filter(it -> coming.contains(it.id()))
                .map(GroupMember::kind)
                .toList());
    }

    /** How many of whom were there, once it was held. */
    public Optional<Composition> present() {
        return state == MeetingState.HELD
                ? Optional.of(new Composition(
                        presences.stream().collect(Collectors.toMap(MeetingPresence::kind, MeetingPresence::n))))
                : Optional.empty();
    }

    /** In no order that says when they came. */
    public List<MeetingRemark> remarks() {
        return remarks.stream().sorted(Comparator.comparing(MeetingRemark::id)).toList();
    }

    public GroupMeetingId id() {
        return new GroupMeetingId(id);
    }

    public DevelopmentGroupId group() {
        return group;
    }

    public Digest formKey() {
        return formKey;
    }

    /** Opens what members left. */
    public KeyId key() {
        return key;
    }

    public MeetingPlan plan() {
        return new MeetingPlan(day, starts, minutes, online, place, materials);
    }

    public MeetingState state() {
        return state;
    }

    public Optional<LocalDate> calledOn() {
        return Optional.ofNullable(calledOn);
    }

    /** Why it was called without an experience expert; empty where one was coming. */
    public String reason() {
        return reason;
    }

    public Optional<LocalDate> approvedOn() {
        return Optional.ofNullable(approvedOn);
    }
}
