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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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

    @Embedded
    private Called called;

    @Column(name = "continues_id")
    private ThemeId continues;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Enumerated(EnumType.STRING)
    private Role owner;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Embedded
    private Way way;

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
        this.way = Way.begins();
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
        theme.note(Turn.HEARD, today);
        return theme;
    }

    public final void call(ThemeWords words) {
        called = Called.of(words);
    }

    /** What it was called before stays readable; once a change of it stands on a public page, with the reason. */
    public TitleOutcome correct(TitleCorrection wanted, LocalDate today) {
        var outcome = Titles.judged(wanted, title(), isPublished());
        if (outcome == TitleOutcome.CORRECTED) {
            before().keep(this, title(), wanted.reason(), today);
            called = called.otherwise(wanted.title());
        }
        return outcome;
    }

    private Titles before() {
        return new Titles(titles);
    }

    /** A change that it led to stands on a public page, under its title. */
    public boolean isPublished() {
        return came().haveChangedAnything();
    }

    public final void plan(Plan plan) {
        owner = plan.owner();
        nextOn = plan.nextOn();
    }

    /** Twice is once. */
    public void put(FeedbackId feedback, Unit said, LocalDate today) {
        told().put(this, feedback, said, today);
    }

    /** What was put here by mistake, as long as it has not gone on. Returns whether it went. */
    public boolean letGo(FeedbackId feedback) {
        return told().letGo(feedback);
    }

    /**
     * Enough clients go on together. Returns whether a batch went.
     *
     * @param cards of the items' authors; whoever has none cannot be told from others, and counts once for each item
     */
    public boolean gather(BatchRule rule, Map<FeedbackId, CardId> cards, LocalDate today) {
        var many = batches.many();
        batches = told().gather(batches, rule, cards, today);
        return batches.many() > many;
    }

    /** A group has looked at what was said, and knows what it is about. */
    public MoveOutcome understand(LocalDate today) {
        return steps().understand(today);
    }

    /** One more, or the first; the same twice is one. */
    public MoveOutcome propose(IdeaId idea, IdeaWords words, LocalDate today) {
        return steps().propose(idea, words, today);
    }

    public MoveOutcome tryOut(TrialPlan plan, LocalDate today) {
        return steps().tryOut(plan, today);
    }

    /** Without a trial where none is needed; a reason always says more than none. */
    public MoveOutcome takeIntoUse(String reason, LocalDate today) {
        return steps().takeIntoUse(reason, today);
    }

    /** @param until the last day of the trial from now on */
    public MoveOutcome goOnTrying(String reason, LocalDate until, LocalDate today) {
        return steps().goOnTrying(reason, until, today);
    }

    /** A full answer, and the end of this round; but never without its "because". */
    public MoveOutcome leaveAsItIs(String because, LocalDate today) {
        return steps().leaveAsItIs(because, today);
    }

    /** @param spoken the languages in which the organisation speaks: in each of them it has to be said */
    public MoveOutcome change(Map<Language, String> words, Set<Language> spoken, LocalDate today) {
        return steps().change(words, spoken, today);
    }

    /** Somebody has looked whether it holds, and what its authors say of it. */
    public MoveOutcome check(LocalDate today) {
        return steps().check(today);
    }

    /** The only way back: what was decided or changed is thought about once more. */
    public MoveOutcome reopen(LocalDate today) {
        if (!way.mayOpenAgain()) {
            return new Refused(Refusal.NOT_FROM_HERE);
        }
        way = way.opensAgain();
        nextOn = today;
        return note(Turn.REOPENED, today);
    }

    private Steps steps() {
        return new Steps(this, came());
    }

    /** It takes this turn, and is told so. */
    Moved take(Turn turn, LocalDate today) {
        way = way.takes(turn);
        return note(turn, today);
    }

    private Moved note(Turn turn, LocalDate today) {
        turns.add(new ThemeTurn(this, turns.size() + 1, round(), turn, today));
        return new Moved(step());
    }

    /** Nothing more is to be done in this round. */
    void comeToRest() {
        way = way.comesToRest();
    }

    /** How many turns it has taken. */
    int turnsTaken() {
        return turns.size();
    }

    /** What it can do next as it stands. */
    public List<Turn> ahead() {
        return isOpenToGroups() ? way.ahead() : List.of();
    }

    /** Something is in use that its authors can look for. */
    public boolean canBeLookedFor() {
        return way.isAt(Step.IN_USE) || way.isAt(Step.CHECKED);
    }

    /** Its author has read what there is to read by now. Returns how many turns they have not seen before. */
    public int seenBy(FeedbackId feedback) {
        return told().of(feedback)
                .map(it -> {
                    var fresh = turns.size() - it.seen();
                    it.see(turns.size());
                    return fresh;
                })
                .orElse(0);
    }

    public boolean hasNewsFor(FeedbackId feedback) {
        return told().of(feedback).filter(it -> it.seen() < turns.size()).isPresent();
    }

    private Told told() {
        return new Told(new Unit(county, place()), items);
    }

    private Rounds came() {
        return new Rounds(this, ideas, trials, decisions, changes);
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
        return told().waiting(Width.ORGANISATION).size();
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
        return !rests() && today.isAfter(nextOn);
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

    public Language language() {
        return called.language();
    }

    public String title() {
        return called.title();
    }

    /** What it was called before, the first title first. */
    public List<PastTitle> pastTitles() {
        return before().told();
    }

    public String description() {
        return called.description();
    }

    public ThemeCode code() {
        return called.code();
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
        return way.step();
    }

    /** Nothing more is to be done in this round: it was left as it is, or the change was checked. */
    public boolean rests() {
        return way.rests();
    }

    /** From one; each reopening begins another. */
    public int round() {
        return way.round();
    }

    public List<ThemeItem> items() {
        return told().inOrder();
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
        return came().ideas(round());
    }

    /** Of this round. */
    public Optional<Trial> trial() {
        return trial(round());
    }

    public Optional<Trial> trial(int ofRound) {
        return came().trial(ofRound);
    }

    /** Oldest first, of all rounds. */
    public List<Decision> decisions() {
        return came().decisions();
    }

    public Optional<Change> change(int ofRound) {
        return came().change(ofRound);
    }

    /** What is in use, or was in the rounds before. */
    public Optional<Change> lastChange() {
        return came().lastChange();
    }

    public int version() {
        return version;
    }
}
