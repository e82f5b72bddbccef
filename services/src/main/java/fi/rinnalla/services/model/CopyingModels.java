package fi.rinnalla.services.model;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.model.FileFact;
import fi.rinnalla.domain.model.MaterialLine;
import fi.rinnalla.domain.model.Model;
import fi.rinnalla.domain.model.ModelFile;
import fi.rinnalla.domain.model.ModelFileId;
import fi.rinnalla.domain.model.ModelFiles;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.ModelShelf;
import fi.rinnalla.domain.model.Models;
import fi.rinnalla.domain.model.OfferedModel;
import fi.rinnalla.domain.model.Passport;
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
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/** A copy of another organisation's model is taken: from then on it is ours, and says whose it was. */
@UseCase
@MayBeDoneBy(Permission.KEEP_MODELS)
public class CopyingModels {
    private final Models models;
    private final ModelFiles files;
    private final ModelShelf shelf;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public CopyingModels(Models models, ModelFiles files, ModelShelf shelf, Auditing auditing, Clock clock) {
        this.models = models;
        this.files = files;
        this.shelf = shelf;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Asked before a form is judged. */
    public void mayCopy() {}

    /** Whether there is such a copy, asked where nothing else is done with it. */
    public void mayCopy(ModelId id) {
        models.find(id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * Whoever takes it twice has it once.
     *
     * @param named whether the origin is told who we are; that there is one more, it is told in any case
     * @return empty where it is offered no longer
     */
    public Optional<ModelId> copy(UUID offered, Digest form, boolean named, Language reader) {
        return models.holdCopyOf(offered)
                .map(Model::id)
                .or(() -> shelf.find(offered).map(it -> copied(it, form, named, reader)));
    }

    private ModelId copied(OfferedModel offered, Digest form, boolean named, Language reader) {
        var now = clock.instant();
        var id = new ModelId(Uuid7.at(now));
        var passport = withOwnFiles(offered, id);
        models.add(Model.copied(id, form, offered, passport, reader, named, Helsinki.day(now)));
        shelf.tellOrigin(offered.id(), named);
        auditing.note(AuditAct.COPIED_MODEL, id.value());
        return id;
    }

    private Passport withOwnFiles(OfferedModel offered, ModelId id) {
        var materials = new ArrayList<MaterialLine>();
        for (var line : offered.passport().materials()) {
            materials.add(line.file()
                    .map(it -> MaterialLine.file(line.language(), line.title(), ownFile(offered, it, id)))
                    .orElse(line));
        }
        return new Passport(offered.passport().texts(), offered.passport().evidence(), materials);
    }

    private FileFact ownFile(OfferedModel offered, FileFact theirs, ModelId id) {
        var content = shelf.file(offered.id(), theirs.id()).orElseThrow();
        var file = ModelFile.of(new ModelFileId(Uuid7.at(clock.instant())), id, content);
        files.add(file);
        return file.fact();
    }

    /** Somebody has looked at what is new where it came from, so that it is no longer pointed out. */
    public void lookedAtOrigin(ModelId id, int version) {
        held(id).lookedAtOrigin(version);
        auditing.note(AuditAct.WROTE_MODEL, id.value());
    }

    /** Lets the origin know who we are, or takes that back. */
    public void nameToOrigin(ModelId id, boolean named) {
        var model = held(id);
        model.origin().ifPresent(it -> {
            model.nameToOrigin(named);
            shelf.tellOrigin(it.model(), named);
            auditing.note(AuditAct.COPIED_MODEL, id.value());
        });
    }

    private Model held(ModelId id) {
        return models.hold(id).orElseThrow(() -> new NotFound(id));
    }
}
