package fi.rinnalla.domain.training.professional;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Profession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A training that the organisation gives to professionals, from the plan to what those who came say they have learnt. Of them it
 * knows how many of which profession there were, and how they rated themselves without knowing who: while the ratings are open one
 * person's two ratings lie side by side under a number; when they are closed only counts of each item are left.
 */
@Entity
@Table(schema = "app", name = "professional_training")
public class ProfessionalTraining {
    /** More than any room holds: a page that is open to all must end somewhere. */
    static final int MOST_RATINGS = 500;

    private static final int FIRST_NUMBER = 1000;
    private static final int NUMBERS = 9000;

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private ProgrammeId programme;

    @Column(name = "assignment_id")
    private AssignmentId answers;

    @Column(name = "form_key")
    private Digest formKey;

    private String code;

    @Column(name = "held_on")
    private LocalDate day;

    private LocalTime starts;
    private int minutes;
    private boolean online;
    private String place;
    private int capacity;
    private String trainers;
    private String materials;
    private boolean listed;

    @Enumerated(EnumType.STRING)
    private TaughtState state;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @OneToMany(mappedBy = "training", cascade = ALL, orphanRemoval = true)
    private List<TaughtText> texts = new ArrayList<>();

    @OneToMany(mappedBy = "training", cascade = ALL, orphanRemoval = true)
    private List<ProfessionCount> counts = new ArrayList<>();

    @OneToMany(mappedBy = "training", cascade = ALL, orphanRemoval = true)
    private List<TrainingRating> ratings = new ArrayList<>();

    @OneToMany(mappedBy = "training", cascade = ALL, orphanRemoval = true)
    private List<TrainingChange> changes = new ArrayList<>();

    protected ProfessionalTraining() {}

    /** @param order that it answers, where there is one */
    public static ProfessionalTraining planned(
            ProfessionalTrainingId id,
            WallCode code,
            Digest formKey,
            ProgrammeId programme,
            Optional<AssignmentId> order,
            TrainingPlan plan) {
        var training = new ProfessionalTraining();
        training.id = id.value();
        training.code = code.value();
        training.formKey = formKey;
        training.programme = programme;
        training.answers = order.orElse(null);
        training.state = TaughtState.PLANNED;
        training.plan(plan);
        return training;
    }

    /**
     * What is over is mended, but not put off. Put off, it lets go of how anybody has rated themselves so far: nothing is to lie
     * side by side for longer than was said. Returns whether it could be.
     */
    public boolean change(TrainingPlan plan, LocalDate today) {
        var may = state == TaughtState.PLANNED
                || state == TaughtState.HELD && !plan.day().isAfter(today);
        if (may && plan.day().isAfter(day)) {
            forgetRatings();
        }
        if (may) {
            plan(plan);
        }
        return may;
    }

    private void forgetRatings() {
        ratings.clear();
        changes.clear();
        counts.removeIf(it -> it.by() == CountedBy.THEMSELVES);
    }

    private void plan(TrainingPlan plan) {
        day = plan.day();
        starts = plan.starts();
        minutes = plan.minutes();
        online = plan.online();
        place = plan.place();
        capacity = plan.capacity();
        trainers = plan.trainers();
        materials = plan.materials();
        listed = plan.listed();
        texts.removeIf(it -> !plan.words().containsKey(it.language()));
        plan.words().forEach(this::say);
    }

    private void say(Language language, TaughtWords words) {
        texts.stream()
                .filter(it -> it.language() == language)
                .findFirst()
                .ifPresentOrElse(it -> it.say(words), () -> texts.add(TaughtText.of(this, language, words)));
    }

    /** It was held, and so many were there. Said once more it is put right. */
    public boolean wasHeld(Attended attended, LocalDate today) {
        if (state == TaughtState.CANCELLED || day.isAfter(today) || attended.all() == 0) {
            return false;
        }
        state = TaughtState.HELD;
        Arrays.stream(Profession.values()).forEach(it -> count(CountedBy.STAFF, it, attended.of(it)));
        return true;
    }

    private void count(CountedBy by, Profession profession, int n) {
        counts.stream()
                .filter(it -> it.isOf(by, profession))
                .findFirst()
                .ifPresentOrElse(it -> it.is(n), () -> counts.add(ProfessionCount.of(this, by, profession, n)));
    }

    /** Let be before it was held. What anybody rated of themselves goes with it. */
    public boolean cancel(LocalDate today) {
        if (state != TaughtState.PLANNED) {
            return false;
        }
        state = TaughtState.CANCELLED;
        forgetRatings();
        closedOn = closedOn == null ? today : closedOn;
        return true;
    }

    public boolean isAsked(RatingMoment moment, Instant now) {
        return state != TaughtState.CANCELLED
                && closedOn == null
                && new RatingTimes(day, starts, minutes).isAsked(moment, now);
    }

    /** Somebody rates themselves before, and is given a number. The same form gives the same number. */
    public RatingOutcome begin(Digest form, Profession profession, SelfRating rating, Instant now) {
        var before = ratings.stream().filter(it -> it.cameWith(form)).findFirst();
        if (before.isPresent()) {
            return new RatingOutcome.Begun(before.get().number());
        }
        if (!isAsked(RatingMoment.BEFORE, now) || ratings.size() >= MOST_RATINGS) {
            return new RatingOutcome.NotAsked();
        }
        var number = freeNumber(form);
        ratings.add(TrainingRating.begun(this, form, number, rating));
        count(CountedBy.THEMSELVES, profession, saidBy(CountedBy.THEMSELVES).of(profession) + 1);
        return new RatingOutcome.Begun(number);
    }

    private int freeNumber(Digest form) {
        return IntStream.range(0, NUMBERS)
                .map(it -> FIRST_NUMBER + Math.floorMod(form.hashCode() + it, NUMBERS))
                .filter(it -> ratings.stream().noneMatch(rating -> rating.isUnder(it)))
                .findFirst()
                .orElseThrow();
    }

    /** Who began under that number rates themselves after. */
    public RatingOutcome end(Digest form, int number, SelfRating rating, Instant now) {
        if (ratings.stream().anyMatch(it -> it.endedWith(form))) {
            return new RatingOutcome.Ended();
        }
        if (!isAsked(RatingMoment.AFTER, now)) {
            return new RatingOutcome.NotAsked();
        }
        return ratings.stream()
                .filter(it -> it.isUnder(number))
                .findFirst()
                .map(it -> end(it, form, rating))
                .orElseGet(RatingOutcome.NoSuchNumber::new);
    }

    private static RatingOutcome end(TrainingRating it, Digest form, SelfRating rating) {
        if (it.hasEnded()) {
            return new RatingOutcome.RatedBefore();
        }
        it.end(form, rating);
        return new RatingOutcome.Ended();
    }

    public boolean takesPaper(Instant now) {
        return state != TaughtState.CANCELLED
                && closedOn == null
                && !day.isAfter(Helsinki.day(now))
                && ratings.size() < MOST_RATINGS;
    }

    /** A worker types in a sheet on which both ratings stand. One form is one sheet. Returns whether it is there. */
    public boolean enterPaper(Digest form, SelfRating before, SelfRating after, Instant now) {
        if (ratings.stream().anyMatch(it -> it.cameWith(form))) {
            return true;
        }
        if (takesPaper(now)) {
            ratings.add(TrainingRating.onPaper(this, form, before, after));
            return true;
        }
        return false;
    }

    /** Nobody rates themselves any more. What lay side by side goes; of each item is kept how often who went from where to where. */
    public boolean close(LocalDate today) {
        if (closedOn != null || day.isAfter(today)) {
            return false;
        }
        for (var item : RatingItem.values()) {
            ratings.stream()
                    .flatMap(it -> it.step(item).stream())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(it -> 1)))
                    .forEach((step, n) -> changes.add(TrainingChange.of(this, step, n)));
        }
        ratings.clear();
        closedOn = today;
        return true;
    }

    /** Of every item in its order; nothing while somebody can still add to it. */
    public List<ItemResult> results() {
        return closedOn == null
                ? List.of()
                : Arrays.stream(RatingItem.values())
                        .map(it -> ItemResult.of(it, counted(it)))
                        .toList();
    }

    private List<StepCount> counted(RatingItem item) {
        return changes.stream()
                .filter(it -> it.item() == item)
                .map(TrainingChange::count)
                .toList();
    }

    /** How many have rated themselves so far, and nothing of how. */
    public int rated(RatingMoment moment) {
        return (int) ratings.stream()
                .filter(it -> moment == RatingMoment.BEFORE || it.hasEnded())
                .count();
    }

    public Attended saidBy(CountedBy who) {
        var said = new EnumMap<Profession, Integer>(Profession.class);
        counts.stream().filter(it -> it.by() == who).forEach(it -> said.put(it.profession(), it.n()));
        return new Attended(said);
    }

    /** As the trainers counted, once it was held. */
    public Optional<Attended> attended() {
        return state == TaughtState.HELD ? Optional.of(saidBy(CountedBy.STAFF)) : Optional.empty();
    }

    /** In this language, else in the next one that is there. */
    public TaughtWords words(Language language) {
        return plan().in(language);
    }

    public TrainingPlan plan() {
        var words = texts.stream().collect(Collectors.toMap(TaughtText::language, TaughtText::words));
        return new TrainingPlan(
                Map.copyOf(words), day, starts, minutes, online, place, capacity, trainers, materials, listed);
    }

    /** That it answers; none where the organisation offers it by itself. */
    public Optional<AssignmentId> order() {
        return Optional.ofNullable(answers);
    }

    public ProfessionalTrainingId id() {
        return new ProfessionalTrainingId(id);
    }

    public ProgrammeId programme() {
        return programme;
    }

    public WallCode code() {
        return new WallCode(code);
    }

    public Digest formKey() {
        return formKey;
    }

    public TaughtState state() {
        return state;
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }
}
