package fi.rinnalla.services.model;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.model.FidelityCheck;
import fi.rinnalla.domain.model.FidelityChecks;
import fi.rinnalla.domain.model.Followed;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.ModelVersion;
import fi.rinnalla.domain.model.Models;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whoever follows a model goes through its checklist. */
@UseCase
@MayBeDoneBy(Permission.KEEP_MODELS)
public class CheckingFidelity {
    private final Models models;
    private final FidelityChecks checks;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public CheckingFidelity(Models models, FidelityChecks checks, Auditing auditing, Clock clock) {
        this.models = models;
        this.checks = checks;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Asked before a form is judged. */
    public void mayCheck(ModelId id) {
        models.find(id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * One form is one walk through the list.
     *
     * @param version whose list was on the form
     * @return whether it could be kept: not where another version has come into force meanwhile, nor for a day to come
     */
    public boolean check(
            ModelId id, int version, Digest form, Optional<County> county, LocalDate day, List<Followed> answers) {
        if (checks.cameWith(form)) {
            return true;
        }
        var now = clock.instant();
        var listed = inForce(id);
        var may = listed.number() == version
                && !day.isAfter(Helsinki.day(now))
                && answers.size() == listed.passport().items();
        if (may) {
            checks.add(FidelityCheck.of(Uuid7.at(now), form, id, listed, county, day, answers));
            auditing.note(AuditAct.CHECKED_FIDELITY, id.value());
        }
        return may;
    }

    private ModelVersion inForce(ModelId id) {
        return models.find(id)
                .flatMap(it -> it.inForce())
                .filter(it -> it.passport().items() > 0)
                .orElseThrow(() -> new NotFound(id));
    }
}
