package fi.rinnalla.domain.training;

import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A group that is trained together: called together, taught, and seen off with a certificate. */
@Entity
@Table(schema = "app", name = "cohort")
public class Cohort {
    @Id
    private UUID id;

    @Column(name = "programme_id")
    private ProgrammeId programme;

    @Column(name = "form_key")
    private Digest formKey;

    private String name;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String towns;
    private int places;

    @Column(name = "needed_percent")
    private int neededPercent;

    @Column(name = "needed_visits")
    private int neededVisits;

    @Enumerated(EnumType.STRING)
    private CohortState state;

    protected Cohort() {}

    public static Cohort planned(CohortId id, Digest formKey, ProgrammeId programme, CohortPlan plan) {
        var cohort = new Cohort();
        cohort.id = id.value();
        cohort.formKey = formKey;
        cohort.programme = programme;
        cohort.state = CohortState.DRAFT;
        cohort.plan(plan);
        return cohort;
    }

    public final void plan(CohortPlan plan) {
        name = plan.name();
        closesOn = plan.closesOn();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        towns = plan.towns().spelled();
        places = plan.places();
        neededPercent = plan.rule().percent();
        neededVisits = plan.rule().visits();
    }

    /** Returns whether it moved: whoever saw another state than this one moves nothing. */
    public boolean move(CohortState seen, CohortState next) {
        if (seen != state || !state.next().contains(next)) {
            return false;
        }
        state = next;
        return true;
    }

    public boolean isOpenOn(LocalDate today) {
        return state == CohortState.CALL && !today.isAfter(closesOn);
    }

    /** Somebody may still be chosen, or asked to an interview. */
    public boolean chooses() {
        return state == CohortState.CALL || state == CohortState.RUNNING;
    }

    public CohortId id() {
        return new CohortId(id);
    }

    public ProgrammeId programme() {
        return programme;
    }

    public Digest formKey() {
        return formKey;
    }

    public CohortPlan plan() {
        return new CohortPlan(name, closesOn, startsOn, endsOn, Towns.of(towns), places, rule());
    }

    public CompletionRule rule() {
        return new CompletionRule(neededPercent, neededVisits);
    }

    public CohortState state() {
        return state;
    }
}
