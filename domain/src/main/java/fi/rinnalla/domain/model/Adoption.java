package fi.rinnalla.domain.model;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.model.MoveOutcome.Refusal;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a county takes a model into use: from stage to stage, only forward. It can be let go, and taken up again, for a reason that is
 * said. All steps are kept.
 */
@Entity
@Table(schema = "app", name = "model_adoption")
public class Adoption {
    @Id
    private UUID id;

    @Column(name = "model_id")
    private ModelId model;

    @Enumerated(EnumType.STRING)
    private County county;

    /** As the newest step says, so that lists need no steps. */
    @Column(name = "next_on")
    private LocalDate next;

    @OneToMany(mappedBy = "adoption", cascade = ALL, orphanRemoval = true)
    private List<AdoptionStep> steps = new ArrayList<>();

    protected Adoption() {}

    /** Before its first step it stands nowhere. */
    public static Adoption of(AdoptionId id, ModelId model, County county) {
        var adoption = new Adoption();
        adoption.id = id.value();
        adoption.model = model;
        adoption.county = county;
        return adoption;
    }

    /** One form is one step. */
    public MoveOutcome move(Digest form, AdoptionMove move, LocalDate today) {
        var before = steps.stream().filter(it -> it.cameWith(form)).findFirst();
        if (before.isPresent()) {
            return new MoveOutcome.Moved(before.get().move().stage());
        }
        var refusal = reasonToRefuse(move, today);
        if (refusal.isPresent()) {
            return new MoveOutcome.Refused(refusal.get());
        }
        steps.add(AdoptionStep.of(this, form, steps.size() + 1, move));
        next = move.next().orElse(null);
        return new MoveOutcome.Moved(move.stage());
    }

    private Optional<Refusal> reasonToRefuse(AdoptionMove move, LocalDate today) {
        var now = now();
        if (now.isEmpty() && move.stage() == Stage.ENDED
                || now.isPresent() && !mayGo(now.get().stage(), move.stage())) {
            return Optional.of(Refusal.NOT_FORWARD);
        }
        if (needsReason(move.stage()) && move.reason().isBlank()) {
            return Optional.of(Refusal.NO_REASON);
        }
        if (move.day().isAfter(today)) {
            return Optional.of(Refusal.DAY_AHEAD);
        }
        if (now.filter(it -> move.day().isBefore(it.day())).isPresent()) {
            return Optional.of(Refusal.DAY_BEFORE_LAST);
        }
        if (move.next().filter(it -> it.isBefore(move.day())).isPresent()) {
            return Optional.of(Refusal.NEXT_BEFORE_DAY);
        }
        return move.stage() == Stage.ENDED && move.next().isPresent()
                ? Optional.of(Refusal.NEXT_AFTER_END)
                : Optional.empty();
    }

    private static boolean mayGo(Stage from, Stage to) {
        return from == Stage.ENDED ? to != Stage.ENDED : to == Stage.ENDED || to.isBeyond(from);
    }

    private boolean needsReason(Stage to) {
        return to == Stage.ENDED
                || now().filter(it -> it.stage() == Stage.ENDED).isPresent();
    }

    /** To where it may go from where it stands, in their order. */
    public List<Stage> open() {
        return Arrays.stream(Stage.values())
                .filter(it -> now().map(now -> mayGo(now.stage(), it)).orElse(it != Stage.ENDED))
                .toList();
    }

    /** It was looked at, and is looked at again on another day. Returns whether there is anything to look at. */
    public boolean lookAgain(Optional<LocalDate> day, LocalDate today) {
        var may = now().filter(it -> it.stage() != Stage.ENDED).isPresent()
                && day.filter(it -> it.isBefore(today)).isEmpty();
        if (may) {
            next = day.orElse(null);
        }
        return may;
    }

    /** Where it stands; empty before the first step. */
    public Optional<AdoptionMove> now() {
        return steps.stream().max(Comparator.comparingInt(AdoptionStep::number)).map(AdoptionStep::move);
    }

    /** The first step first. */
    public List<AdoptionMove> history() {
        return steps.stream()
                .sorted(Comparator.comparingInt(AdoptionStep::number))
                .map(AdoptionStep::move)
                .toList();
    }

    public boolean isPast(LocalDate today) {
        return next != null && next.isBefore(today);
    }

    public AdoptionId id() {
        return new AdoptionId(id);
    }

    public ModelId model() {
        return model;
    }

    public County county() {
        return county;
    }

    public Optional<LocalDate> next() {
        return Optional.ofNullable(next);
    }
}
