package fi.rinnalla.domain.programme;

import static jakarta.persistence.CascadeType.ALL;
import static java.util.Comparator.comparing;

import fi.rinnalla.domain.programme.ProgrammeOutcome.Refusal;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Quarter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What an organisation does for parents in its counties, for as long as somebody pays for it: one project period. It knows which
 * period it continues, what it aims for, who pays, what there is to do it with, with whom, how it is evaluated, and for what the
 * results were used.
 */
@Entity
@Table(schema = "app", name = "programme")
public class Programme {
    /** Of one kind. */
    static final int MOST = 200;

    @Id
    private UUID id;

    private String slug;
    private String name;
    private String county;
    private Counties counties;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String funder;

    @Column(name = "continues_id")
    private ProgrammeId continues;

    @Column(name = "form_key")
    private Digest formKey;

    @OneToMany(mappedBy = "programme", cascade = ALL, orphanRemoval = true)
    private List<Goal> goals = new ArrayList<>();

    @OneToMany(mappedBy = "programme", cascade = ALL, orphanRemoval = true)
    private List<Grant> grants = new ArrayList<>();

    @OneToMany(mappedBy = "programme", cascade = ALL, orphanRemoval = true)
    private List<PlannedYear> years = new ArrayList<>();

    @OneToMany(mappedBy = "programme", cascade = ALL, orphanRemoval = true)
    private List<CooperationPartner> partners = new ArrayList<>();

    @OneToMany(mappedBy = "programme", cascade = ALL, orphanRemoval = true)
    private List<Collecting> collectings = new ArrayList<>();

    @OneToMany(mappedBy = "programme", cascade = ALL, orphanRemoval = true)
    private List<NotedUse> uses = new ArrayList<>();

    protected Programme() {}

    public static Programme started(ProgrammeId id, String slug, String name, String county, LocalDate startsOn) {
        var programme = new Programme();
        programme.id = id.value();
        programme.slug = slug;
        programme.name = name;
        programme.county = county;
        programme.counties = Counties.of();
        programme.startsOn = startsOn;
        return programme;
    }

    /** As a form brought it; what it is, is said next. */
    public static Programme begun(ProgrammeId id, String slug, Digest form, String name, LocalDate startsOn) {
        var programme = started(id, slug, name, "", startsOn);
        programme.formKey = form;
        return programme;
    }

    public boolean cameWith(Digest form) {
        return form.equals(formKey);
    }

    public void isFundedBy(String newFunder) {
        funder = newFunder;
    }

    /** @param all of the organisation, so that no period comes before the one that it continues */
    public ProgrammeOutcome describe(ProgrammeProfile profile, Collection<Programme> all) {
        var refusal = reasonToRefuse(profile, all);
        if (refusal.isPresent()) {
            return new ProgrammeOutcome.Refused(refusal.get());
        }
        name = profile.name();
        counties = profile.counties();
        county = profile.area();
        funder = profile.funder().orElse(null);
        startsOn = profile.startsOn();
        endsOn = profile.endsOn().orElse(null);
        continues = profile.continues().orElse(null);
        return new ProgrammeOutcome.Kept(id());
    }

    private Optional<Refusal> reasonToRefuse(ProgrammeProfile profile, Collection<Programme> all) {
        if (profile.endsOn().filter(it -> it.isBefore(profile.startsOn())).isPresent()) {
            return Optional.of(Refusal.ENDS_BEFORE_IT_STARTS);
        }
        var before = profile.continues()
                .flatMap(it -> all.stream().filter(one -> one.id().equals(it)).findFirst());
        if (profile.continues().isPresent() && before.isEmpty()) {
            return Optional.of(Refusal.NO_SUCH_PREDECESSOR);
        }
        if (before.filter(it -> it.is(this) || !it.startsOn.isBefore(profile.startsOn()))
                .isPresent()) {
            return Optional.of(Refusal.NOT_AFTER_ITS_PREDECESSOR);
        }
        return all.stream()
                .filter(it -> !it.is(this) && it.continues().equals(Optional.of(id())))
                .filter(it -> !it.startsOn.isAfter(profile.startsOn()))
                .findFirst()
                .map(it -> Refusal.NOT_BEFORE_ITS_SUCCESSOR);
    }

    private boolean is(Programme other) {
        return id.equals(other.id);
    }

    public ProgrammeOutcome finish(LocalDate lastDay) {
        if (lastDay.isBefore(startsOn)) {
            return new ProgrammeOutcome.Refused(Refusal.ENDS_BEFORE_IT_STARTS);
        }
        endsOn = lastDay;
        return new ProgrammeOutcome.Kept(id());
    }

    public void endOn(LocalDate lastDay) {
        if (finish(lastDay) instanceof ProgrammeOutcome.Refused) {
            throw new IllegalArgumentException("a programme ends after it starts");
        }
    }

    public boolean runsOn(LocalDate day) {
        return stateOn(day) == ProgrammeState.RUNNING;
    }

    /** On a day of it at least. A programme that is over has no figures since, rather than noughts. */
    public boolean runsIn(Quarter quarter) {
        return !startsOn.isAfter(quarter.lastDay()) && (endsOn == null || !endsOn.isBefore(quarter.firstDay()));
    }

    public ProgrammeState stateOn(LocalDate day) {
        if (day.isBefore(startsOn)) {
            return ProgrammeState.COMING;
        }
        return endsOn == null || !day.isAfter(endsOn) ? ProgrammeState.RUNNING : ProgrammeState.ENDED;
    }

    /** @param which none where it is new; so with all below */
    public PutOutcome put(Optional<EntryId> which, Fresh fresh, GoalLine line) {
        var open = which.flatMap(it -> find(goals, it)).filter(Goal::isEnded).isEmpty();
        return open ? put(goals, which, fresh, line, Goal::new) : PutOutcome.GONE;
    }

    public PutOutcome put(Optional<EntryId> which, Fresh fresh, GrantLine line) {
        return put(grants, which, fresh, line, Grant::new);
    }

    public PutOutcome put(Optional<EntryId> which, Fresh fresh, YearLine line) {
        var taken = years.stream()
                .filter(it -> which.filter(it::is).isEmpty() && !it.cameWith(fresh.form()))
                .anyMatch(it -> it.line().year() == line.year());
        return taken ? PutOutcome.YEAR_TAKEN : put(years, which, fresh, line, PlannedYear::new);
    }

    public PutOutcome put(Optional<EntryId> which, Fresh fresh, PartnerLine line) {
        return put(partners, which, fresh, line, CooperationPartner::new);
    }

    public PutOutcome put(Optional<EntryId> which, Fresh fresh, CollectingLine line) {
        return put(collectings, which, fresh, line, Collecting::new);
    }

    public PutOutcome put(Optional<EntryId> which, Fresh fresh, UseLine line) {
        return put(uses, which, fresh, line, NotedUse::new);
    }

    /** The name of one that is new, and the form that brought it: the same form brings it once. */
    public record Fresh(EntryId id, Digest form) {}

    private <T, E extends ProgrammeEntry<T>> PutOutcome put(
            List<E> entries, Optional<EntryId> which, Fresh fresh, T line, Supplier<E> maker) {
        if (which.isPresent()) {
            var known = find(entries, which.get());
            known.ifPresent(it -> it.say(line));
            return known.isPresent() ? PutOutcome.PUT : PutOutcome.GONE;
        }
        if (entries.stream().anyMatch(it -> it.cameWith(fresh.form()))) {
            return PutOutcome.PUT;
        }
        if (entries.size() >= MOST) {
            return PutOutcome.TOO_MANY;
        }
        var entry = maker.get();
        entry.belongTo(this, fresh.id(), fresh.form());
        entry.say(line);
        entries.add(entry);
        return PutOutcome.PUT;
    }

    private static <E extends ProgrammeEntry<?>> Optional<E> find(List<E> entries, EntryId id) {
        return entries.stream().filter(it -> it.is(id)).findFirst();
    }

    /** Takes away what was written by mistake; goals are let go instead. Returns whether it was there. */
    public boolean drop(EntryId which) {
        return grants.removeIf(it -> it.is(which))
                || years.removeIf(it -> it.is(which))
                || partners.removeIf(it -> it.is(which))
                || collectings.removeIf(it -> it.is(which));
    }

    public boolean dropUse(EntryId which) {
        return uses.removeIf(it -> it.is(which));
    }

    /** Returns whether it was a goal that is still aimed for. */
    public boolean endGoal(EntryId which, GoalEnd end) {
        var goal = find(goals, which).filter(it -> !it.isEnded());
        goal.ifPresent(it -> it.end(end));
        return goal.isPresent();
    }

    /** Returns whether it was waited for. */
    public boolean collected(EntryId which, LocalDate day) {
        var waiting = find(collectings, which).filter(it -> it.sheet().waits(day));
        waiting.ifPresent(it -> it.collectedOn(day));
        return waiting.isPresent();
    }

    /** Those still aimed for first, by the day by which they are to be reached. */
    public List<GoalSheet> goals() {
        return goals.stream()
                .map(Goal::sheet)
                .sorted(comparing((GoalSheet it) -> it.ended().isPresent())
                        .thenComparing(it -> it.line().by())
                        .thenComparing(it -> it.id().value()))
                .toList();
    }

    /** The newest first. */
    public List<Entry<GrantLine>> grants() {
        return grants.stream()
                .map(Grant::entry)
                .sorted(comparing((Entry<GrantLine> it) -> it.line().first())
                        .reversed()
                        .thenComparing(it -> it.id().value()))
                .toList();
    }

    public List<Entry<YearLine>> years() {
        return years.stream()
                .map(PlannedYear::entry)
                .sorted(comparing(it -> it.line().year()))
                .toList();
    }

    public List<Entry<PartnerLine>> partners() {
        return partners.stream()
                .map(CooperationPartner::entry)
                .sorted(comparing((Entry<PartnerLine> it) -> it.line().organisation())
                        .thenComparing(it -> it.id().value()))
                .toList();
    }

    /** Through the year. */
    public List<CollectingSheet> collectings() {
        return collectings.stream()
                .map(Collecting::sheet)
                .sorted(comparing((CollectingSheet it) -> it.line().month())
                        .thenComparing(it -> it.id().value()))
                .toList();
    }

    /** The newest first. */
    public List<Entry<UseLine>> uses() {
        return uses.stream()
                .map(NotedUse::entry)
                .sorted(comparing((Entry<UseLine> it) -> it.line().day())
                        .reversed()
                        .thenComparing(it -> it.id().value()))
                .toList();
    }

    public ProgrammeProfile profile() {
        return new ProgrammeProfile(name, counties, county, funder(), startsOn, endsOn(), continues());
    }

    public ProgrammeId id() {
        return new ProgrammeId(id);
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** Its counties in words. */
    public String county() {
        return county;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public Optional<String> funder() {
        return Optional.ofNullable(funder);
    }

    /** The project period before it. */
    public Optional<ProgrammeId> continues() {
        return Optional.ofNullable(continues);
    }
}
