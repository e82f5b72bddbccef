package fi.rinnalla.domain.codevelopment;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.codevelopment.MoveOutcome.Moved;
import fi.rinnalla.domain.codevelopment.MoveOutcome.Refusal;
import fi.rinnalla.domain.codevelopment.MoveOutcome.Refused;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One thing that several parents spoke of, and what becomes of it: heard, understood, an idea, tried out, decided, in use, checked.
 * Their feedback goes on to development groups in batches of so many clients that nobody can be known among them. It never takes a
 * step back, but it may be opened once more; then a new round begins.
 */
@Entity
@Table(schema = "app", name = "theme")
public class Theme {
    @Id
    private UUID id;

    @Column(name = "form_key")
    private Digest formKey;

    @Enumerated(EnumType.STRING)
    private County county;

    @Column(name = "place_id")
    private PlaceId place;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private ThemeCode code;

    @Column(name = "continues_id")
    private ThemeId continues;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Enumerated(EnumType.STRING)
    private Role owner;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Enumerated(EnumType.STRING)
    private Step step;

    private boolean rests;
    private int round;

    @Embedded
    private Batches batches;

    @Version
    private int version;

    @OneToMany(mappedBy = "theme", cascade = ALL, orphanRemoval = true)
    private List<ThemeItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "theme", cascade = ALL, orphanRemoval = true)
    private List<ThemeTurn> turns = new ArrayList<>();

    @OneToMany(mappedBy = "theme", cascade = ALL, orphanRemoval = true)
    private List<Idea> ideas = new ArrayList<>();

    @OneToMany(mappedBy = "theme", cascade = ALL, orphanRemoval = true)
    private List<Trial> trials = new ArrayList<>();

    @OneToMany(mappedBy = "theme", cascade = ALL, orphanRemoval = true)
    private List<Decision> decisions = new ArrayList<>();

    @OneToMany(mappedBy = "theme", cascade = ALL, orphanRemoval = true)
    private List<Change> changes = new ArrayList<>();

    @OneToMany(mappedBy = "theme", cascade = ALL, orphanRemoval = true)
    private List<ThemeTitle> titles = new ArrayList<>();

    protected Theme() {}

    private Theme(ThemeId id, Digest formKey, Unit unit, Optional<ThemeId> continues, LocalDate today) {
        this.id = id.value();
        this.formKey = formKey;
        this.county = unit.county();
        this.place = unit.place().orElse(null);
        this.continues = continues.orElse(null);
        this.madeOn = today;
        this.batches = Batches.none(unit.narrowest(), today);
        this.round = 1;
    }

    /** @param continues an earlier one that this one goes on from */
    public static Theme heard(
            ThemeId id,
            Digest formKey,
            Unit unit,
            ThemeWords words,
            Optional<ThemeId> continues,
            Plan plan,
            LocalDate today) {
        var theme = new Theme(id, formKey, unit, continues, today);
        theme.call(words);
        theme.plan(plan);
        theme.take(Turn.HEARD, today);
        return theme;
    }

    /** Why it could not be called so. */
    public static Optional<PutOutcome.Refusal> reasonNotToCall(ThemeWords words) {
        if (words.sayNothing()) {
            return Optional.of(PutOutcome.Refusal.NOTHING_SAID);
        }
        return words.tellUnseen() ? Optional.of(PutOutcome.Refusal.NOT_CHECKED) : Optional.empty();
    }

    public final void call(ThemeWords words) {
        language = words.language();
        title = words.title();
        description = words.description();
        code = words.code();
    }

    /** What it was called before stays readable; once a change of it stands on a public page, with the reason. */
    public TitleOutcome correct(TitleCorrection wanted, LocalDate today) {
        if (wanted.title().isEmpty()) {
            return TitleOutcome.NOTHING_SAID;
        }
        if (wanted.title().equals(title)) {
            return TitleOutcome.SAME;
        }
        if (wanted.tellsUnseen()) {
            return TitleOutcome.NOT_CHECKED;
        }
        if (isPublished() && wanted.reason().isEmpty()) {
            return TitleOutcome.REASON_NEEDED;
        }
        titles.add(new ThemeTitle(this, titles.size() + 1, title, wanted.reason(), today));
        title = wanted.title();
        return TitleOutcome.CORRECTED;
    }

    /** A change that it led to stands on a public page, under its title. */
    public boolean isPublished() {
        return !changes.isEmpty();
    }

    public final void plan(Plan plan) {
        owner = plan.owner();
        nextOn = plan.nextOn();
    }

    /** Twice is once. */
    public void put(FeedbackId feedback, Unit said, LocalDate today) {
        if (item(feedback).isEmpty()) {
            items.add(new ThemeItem(this, feedback, said, today));
        }
    }

    /** What was put here by mistake, as long as it has not gone on. Returns whether it went. */
    public boolean letGo(FeedbackId feedback) {
        return items.removeIf(it -> it.waits() && it.feedback().equals(feedback));
    }

    /**
     * Enough clients go on together. Where they are too few for too long, one looks wider; nobody goes on for that alone. Returns
     * whether a batch went.
     *
     * @param cards of the items' authors; whoever has none cannot be told from others, and counts once for each item
     */
    public boolean gather(BatchRule rule, Map<FeedbackId, CardId> cards, LocalDate today) {
        while (true) {
            var together = waiting(batches.width());
            if (clients(together, cards) >= rule.clients()) {
                together.forEach(it -> it.goOnWith(batches.many() + 1));
                batches = batches.with(together.size(), today);
                return true;
            }
            if (waiting(Width.ORGANISATION).isEmpty() || !batches.mayGrowWider(rule, today)) {
                return false;
            }
            batches = batches.wider(today);
        }
    }

    private List<ThemeItem> waiting(Width width) {
        return items.stream()
                .filter(it -> it.waits() && unit().holds(it.unit(), width))
                .toList();
    }

    private static long clients(List<ThemeItem> together, Map<FeedbackId, CardId> cards) {
        return together.stream()
                .map(ThemeItem::feedback)
                .map(it -> cards.containsKey(it) ? (Object) cards.get(it) : it)
                .distinct()
                .count();
    }

    /** A group has looked at what was said, and knows what it is about. */
    public MoveOutcome understand(LocalDate today) {
        return when(Set.of(Step.HEARD), Turn.UNDERSTOOD, today);
    }

    /** One more, or the first; the same twice is one. */
    public MoveOutcome propose(IdeaId idea, IdeaWords words, LocalDate today) {
        if (words.sayNothing()) {
            return new Refused(Refusal.NOTHING_SAID);
        }
        if (step == Step.IDEA) {
            return add(idea, words, today);
        }
        var outcome = when(Set.of(Step.UNDERSTOOD), Turn.IDEA, today);
        return outcome instanceof Moved ? add(idea, words, today) : outcome;
    }

    private Moved add(IdeaId id, IdeaWords words, LocalDate today) {
        if (ideas().stream().noneMatch(it -> it.says(words))) {
            ideas.add(new Idea(this, id, round, words, today));
        }
        return new Moved(step);
    }

    public MoveOutcome tryOut(TrialPlan plan, LocalDate today) {
        if (plan.saysNothing()) {
            return new Refused(Refusal.NOTHING_SAID);
        }
        if (plan.endsTooEarly()) {
            return new Refused(Refusal.ENDS_TOO_EARLY);
        }
        var idea = ideas().stream().filter(it -> it.id().equals(plan.idea())).findFirst();
        if (idea.isEmpty()) {
            return new Refused(Refusal.UNKNOWN_IDEA);
        }
        var outcome = when(Set.of(Step.IDEA), Turn.TRIAL, today);
        if (outcome instanceof Moved) {
            trials.add(new Trial(this, idea.get(), round, plan));
        }
        return outcome;
    }

    /** Without a trial where none is needed; a reason always says more than none. */
    public MoveOutcome takeIntoUse(String reason, LocalDate today) {
        return decided(
                DecisionKind.TAKE_INTO_USE,
                reason,
                when(EnumSet.of(Step.IDEA, Step.TRIAL), Turn.DECIDED_TO_USE, today),
                today);
    }

    /** @param until the last day of the trial from now on */
    public MoveOutcome goOnTrying(String reason, LocalDate until, LocalDate today) {
        if (step == Step.TRIAL && !until.isAfter(today)) {
            return new Refused(Refusal.ENDS_TOO_EARLY);
        }
        var outcome = when(Set.of(Step.TRIAL), Turn.TRIAL_GOES_ON, today);
        if (outcome instanceof Moved) {
            trial().orElseThrow().goesOnUntil(until);
        }
        return decided(DecisionKind.GO_ON_TRYING, reason, outcome, today);
    }

    /** A full answer, and the end of this round; but never without its "because". */
    public MoveOutcome leaveAsItIs(String because, LocalDate today) {
        if (because.isBlank()) {
            return new Refused(Refusal.REASON_NEEDED);
        }
        var outcome = when(EnumSet.of(Step.UNDERSTOOD, Step.IDEA, Step.TRIAL), Turn.DECIDED_NO_CHANGE, today);
        if (outcome instanceof Moved) {
            rests = true;
        }
        return decided(DecisionKind.NO_CHANGE, because, outcome, today);
    }

    private MoveOutcome decided(DecisionKind kind, String reason, MoveOutcome outcome, LocalDate today) {
        if (outcome instanceof Moved) {
            decisions.add(new Decision(this, round, turns.size(), kind, reason.strip(), today));
        }
        return outcome;
    }

    /** @param spoken the languages in which the organisation speaks: in each of them it has to be said */
    public MoveOutcome change(Map<Language, String> words, Set<Language> spoken, LocalDate today) {
        var missing = spoken.stream().anyMatch(it -> words.getOrDefault(it, "").isBlank());
        if (missing) {
            return new Refused(Refusal.LANGUAGE_MISSING);
        }
        if (rests) {
            return new Refused(Refusal.NOT_FROM_HERE);
        }
        var outcome = when(Set.of(Step.DECIDED), Turn.IN_USE, today);
        if (outcome instanceof Moved) {
            changes.add(new Change(this, round, words, today));
        }
        return outcome;
    }

    /** Somebody has looked whether it holds, and what its authors say of it. */
    public MoveOutcome check(LocalDate today) {
        var outcome = when(Set.of(Step.IN_USE), Turn.CHECKED, today);
        if (outcome instanceof Moved) {
            rests = true;
        }
        return outcome;
    }

    /** The only way back: what was decided or changed is thought about once more. */
    public MoveOutcome reopen(LocalDate today) {
        if (!rests && step != Step.IN_USE) {
            return new Refused(Refusal.NOT_FROM_HERE);
        }
        round++;
        rests = false;
        nextOn = today;
        return take(Turn.REOPENED, today);
    }

    /** What it can do next as it stands. */
    public List<Turn> ahead() {
        if (!isOpenToGroups()) {
            return List.of();
        }
        return switch (step) {
            case HEARD -> List.of(Turn.UNDERSTOOD);
            case UNDERSTOOD -> List.of(Turn.IDEA, Turn.DECIDED_NO_CHANGE);
            case IDEA -> List.of(Turn.TRIAL, Turn.DECIDED_TO_USE, Turn.DECIDED_NO_CHANGE, Turn.IDEA);
            case TRIAL -> List.of(Turn.DECIDED_TO_USE, Turn.TRIAL_GOES_ON, Turn.DECIDED_NO_CHANGE);
            case DECIDED -> rests ? List.of(Turn.REOPENED) : List.of(Turn.IN_USE);
            case IN_USE -> List.of(Turn.CHECKED, Turn.REOPENED);
            case CHECKED -> List.of(Turn.REOPENED);
        };
    }

    /** Something is in use that its authors can look for. */
    public boolean canBeLookedFor() {
        return step == Step.IN_USE || step == Step.CHECKED;
    }

    private MoveOutcome when(Set<Step> from, Turn turn, LocalDate today) {
        if (!from.contains(step)) {
            return new Refused(Refusal.NOT_FROM_HERE);
        }
        return isOpenToGroups() ? take(turn, today) : new Refused(Refusal.NOT_OPEN_YET);
    }

    private Moved take(Turn turn, LocalDate today) {
        step = turn.leadsTo();
        turns.add(new ThemeTurn(this, turns.size() + 1, round, turn, today));
        return new Moved(step);
    }

    /** Its author has read what there is to read by now. Returns how many turns they have not seen before. */
    public int seenBy(FeedbackId feedback) {
        return item(feedback)
                .map(it -> {
                    var fresh = turns.size() - it.seen();
                    it.see(turns.size());
                    return fresh;
                })
                .orElse(0);
    }

    public boolean hasNewsFor(FeedbackId feedback) {
        return item(feedback).filter(it -> it.seen() < turns.size()).isPresent();
    }

    private Optional<ThemeItem> item(FeedbackId feedback) {
        return items.stream().filter(it -> it.feedback().equals(feedback)).findFirst();
    }

    /** So many clients have spoken of it that development groups may see it. */
    public boolean isOpenToGroups() {
        return batches.many() > 0;
    }

    /** How many feedback items have gone on to groups: whole batches only. What waits is not in it. */
    public int itemCount() {
        return batches.told();
    }

    public int waiting() {
        return waiting(Width.ORGANISATION).size();
    }

    /** The unit of which groups are told: as wide as one had to look. */
    public Width width() {
        return batches.width();
    }

    public LocalDate widthSince() {
        return batches.since();
    }

    public Optional<LocalDate> openedOn() {
        return batches.openedOn();
    }

    /** Its date has passed, and it still goes on. */
    public boolean late(LocalDate today) {
        return !rests && today.isAfter(nextOn);
    }

    public ThemeId id() {
        return new ThemeId(id);
    }

    public boolean isOf(Digest form) {
        return formKey.equals(form);
    }

    public County county() {
        return county;
    }

    /** The place it is about; for groups only where {@link #width()} is {@link Width#PLACE}. */
    public Optional<PlaceId> place() {
        return Optional.ofNullable(place);
    }

    private Unit unit() {
        return new Unit(county, place());
    }

    public Language language() {
        return language;
    }

    public String title() {
        return title;
    }

    /** What it was called before, the first title first. */
    public List<PastTitle> pastTitles() {
        return titles.stream()
                .map(ThemeTitle::told)
                .sorted(Comparator.comparing(PastTitle::number))
                .toList();
    }

    public String description() {
        return description;
    }

    public ThemeCode code() {
        return code;
    }

    public Optional<ThemeId> continues() {
        return Optional.ofNullable(continues);
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public Role owner() {
        return owner;
    }

    public LocalDate nextOn() {
        return nextOn;
    }

    public Step step() {
        return step;
    }

    /** Nothing more is to be done in this round: it was left as it is, or the change was checked. */
    public boolean rests() {
        return rests;
    }

    /** From one; each reopening begins another. */
    public int round() {
        return round;
    }

    public List<ThemeItem> items() {
        return items.stream()
                .sorted(Comparator.comparing(ThemeItem::putOn)
                        .thenComparing(it -> it.feedback().value()))
                .toList();
    }

    /** In the order they were taken. */
    public List<TurnTaken> turns() {
        return turns.stream()
                .map(ThemeTurn::told)
                .sorted(Comparator.comparing(TurnTaken::number))
                .toList();
    }

    /** Of this round, in the order they were proposed. */
    public List<Idea> ideas() {
        return ideas.stream()
                .filter(it -> it.round() == round)
                .sorted(Comparator.comparing(it -> it.id().value()))
                .toList();
    }

    /** Of this round. */
    public Optional<Trial> trial() {
        return trial(round);
    }

    public Optional<Trial> trial(int ofRound) {
        return trials.stream().filter(it -> it.round() == ofRound).findFirst();
    }

    /** Oldest first, of all rounds. */
    public List<Decision> decisions() {
        return decisions.stream().sorted(Comparator.comparing(Decision::turn)).toList();
    }

    public Optional<Change> change(int ofRound) {
        return changes.stream().filter(it -> it.round() == ofRound).findFirst();
    }

    /** What is in use, or was in the rounds before. */
    public Optional<Change> lastChange() {
        return Stream.iterate(round, it -> it > 0, it -> it - 1)
                .flatMap(it -> change(it).stream())
                .findFirst();
    }

    public int version() {
        return version;
    }
}
