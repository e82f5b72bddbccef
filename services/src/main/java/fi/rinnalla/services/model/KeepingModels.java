package fi.rinnalla.services.model;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.model.EvidenceLine;
import fi.rinnalla.domain.model.IssueOutcome;
import fi.rinnalla.domain.model.MaterialLine;
import fi.rinnalla.domain.model.Model;
import fi.rinnalla.domain.model.ModelFile;
import fi.rinnalla.domain.model.ModelFileId;
import fi.rinnalla.domain.model.ModelFiles;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.Models;
import fi.rinnalla.domain.model.PassportText;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A model is written as a draft, with what helps whoever follows it, and put in force. What is in force stays as it is. */
@UseCase
@MayBeDoneBy(Permission.KEEP_MODELS)
public class KeepingModels {
    private final Models models;
    private final ModelFiles files;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingModels(Models models, ModelFiles files, Auditing auditing, Clock clock) {
        this.models = models;
        this.files = files;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Asked before a form is judged: whoever may not is told nothing of it. */
    public void mayWrite() {}

    /** One form is one model. */
    public ModelId begin(Digest form, Map<Language, PassportText> texts) {
        return models.findByFormKey(form).map(Model::id).orElseGet(() -> made(form, texts));
    }

    private ModelId made(Digest form, Map<Language, PassportText> texts) {
        var id = new ModelId(Uuid7.at(clock.instant()));
        models.add(Model.begun(id, form, texts));
        note(AuditAct.WROTE_MODEL, id);
        return id;
    }

    /** Empty where nothing is being written. */
    public Optional<DraftSheet> draft(ModelId id) {
        return found(id).draft().map(it -> DraftSheet.of(id, it));
    }

    /** Goes on from what is in force, where nothing is being written yet. */
    public void beginDraft(ModelId id) {
        var model = held(id);
        if (model.draft().isEmpty()) {
            model.beginDraft();
            note(AuditAct.WROTE_MODEL, id);
        }
    }

    /** Returns whether there is a draft to write in; so do all below. */
    public boolean rewrite(ModelId id, Map<Language, PassportText> texts) {
        return change(id, it -> it.rewrite(texts));
    }

    public boolean addEvidence(ModelId id, Digest form, EvidenceLine line) {
        return change(id, it -> it.addEvidence(form, line));
    }

    public boolean dropEvidence(ModelId id, int position) {
        return change(id, it -> it.dropEvidence(position));
    }

    public boolean addLink(ModelId id, Digest form, Language language, String title, String link) {
        return change(id, it -> it.addMaterial(form, MaterialLine.link(language, title, link)));
    }

    /** @param content of one of the kinds that are taken, not too heavy, and made anew where it is a picture */
    public boolean addFile(ModelId id, Digest form, Language language, String title, byte[] content) {
        return change(id, it -> it.hasMaterialOf(form) || addFile(it, form, language, title, content));
    }

    private boolean addFile(Model model, Digest form, Language language, String title, byte[] content) {
        var file = ModelFile.of(new ModelFileId(Uuid7.at(clock.instant())), model.id(), content);
        var added = model.addMaterial(form, MaterialLine.file(language, title, file.fact()));
        if (added) {
            files.add(file);
        }
        return added;
    }

    public boolean dropMaterial(ModelId id, int position) {
        return change(id, it -> it.dropMaterial(position));
    }

    private boolean change(ModelId id, Predicate<Model> what) {
        var model = held(id);
        var changed = what.test(model);
        if (changed) {
            forgetFiles(model);
            note(AuditAct.WROTE_MODEL, id);
        }
        return changed;
    }

    /** Returns whether anything is left of the model. */
    public boolean discard(ModelId id) {
        var model = held(id);
        var left = model.discardDraft();
        forgetFiles(model);
        if (!left) {
            models.remove(model);
        }
        note(AuditAct.WROTE_MODEL, id);
        return left;
    }

    /** A file to which no version points any more is kept no longer. */
    private void forgetFiles(Model model) {
        files.of(model.id()).stream().filter(it -> !model.holdsFile(it)).forEach(files::remove);
    }

    public IssueOutcome putInForce(ModelId id, LocalDate day, String whatChanged) {
        var outcome = held(id).putInForce(day, whatChanged, Helsinki.day(clock.instant()));
        if (outcome instanceof IssueOutcome.Issued) {
            note(AuditAct.PUT_MODEL_IN_FORCE, id);
        }
        return outcome;
    }

    private void note(AuditAct act, ModelId id) {
        auditing.note(act, id.value());
    }

    private Model found(ModelId id) {
        return models.find(id).orElseThrow(() -> new NotFound(id));
    }

    private Model held(ModelId id) {
        return models.hold(id).orElseThrow(() -> new NotFound(id));
    }
}
