package fi.rinnalla.services.model;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.model.Adoption;
import fi.rinnalla.domain.model.Adoptions;
import fi.rinnalla.domain.model.FidelityChecks;
import fi.rinnalla.domain.model.Model;
import fi.rinnalla.domain.model.ModelFileId;
import fi.rinnalla.domain.model.ModelFiles;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.ModelShelf;
import fi.rinnalla.domain.model.ModelVersion;
import fi.rinnalla.domain.model.Models;
import fi.rinnalla.domain.model.Origin;
import fi.rinnalla.domain.model.PassportDifference;
import fi.rinnalla.domain.model.Stage;
import fi.rinnalla.domain.model.Takers;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The models of an organisation, each with its versions, its counties and its checks. */
@UseCase
@MayBeDoneBy(Permission.READ_MODELS)
public class SeeingModels {
    private final Models models;
    private final ModelFiles files;
    private final Adoptions adoptions;
    private final FidelityChecks checks;
    private final ModelShelf shelf;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingModels(
            Models models,
            ModelFiles files,
            Adoptions adoptions,
            FidelityChecks checks,
            ModelShelf shelf,
            Caller caller,
            Clock clock) {
        this.models = models;
        this.files = files;
        this.adoptions = adoptions;
        this.checks = checks;
        this.shelf = shelf;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param words that stand in the passport; all of them where nothing is looked for */
    public List<ModelRow> all(String words, Language reader) {
        var byName = Collator.getInstance(reader.locale());
        var counties = adoptions.all().stream()
                .filter(it -> it.now().filter(now -> now.stage() != Stage.ENDED).isPresent())
                .collect(Collectors.groupingBy(Adoption::model, Collectors.counting()));
        return models.all().stream()
                .filter(it -> holds(it, words))
                .map(it -> ModelRow.of(it, counties.getOrDefault(it.id(), 0L).intValue()))
                .sorted(Comparator.comparing(it -> it.passport().name(reader), byName))
                .toList();
    }

    private static boolean holds(Model model, String words) {
        var sought = words.strip().toLowerCase(Locale.ROOT);
        return model.shown().passport().texts().values().stream()
                .anyMatch(it -> (it.name() + "\n" + it.purpose() + "\n" + it.forWhom())
                        .toLowerCase(Locale.ROOT)
                        .contains(sought));
    }

    /** Whether the reader writes models, and not only reads them. */
    public boolean mayWrite() {
        return caller.may(Permission.KEEP_MODELS);
    }

    /** How far each county is with each model, by model. */
    public Map<ModelId, List<AdoptionSheet>> inCounties() {
        return adoptions.all().stream()
                .filter(it -> it.now().isPresent())
                .sorted(Comparator.comparing(Adoption::county))
                .map(it -> AdoptionSheet.of(it, today()))
                .collect(Collectors.groupingBy(AdoptionSheet::model));
    }

    public ModelSheet one(ModelId id) {
        var model = found(id);
        return new ModelSheet(
                id,
                VersionSheet.of(model.shown()),
                model.versions().stream().map(VersionSheet::of).toList(),
                model.origin().map(this::copied),
                shelf.holds(id),
                model.mayBeOffered(),
                model.published().map(ModelVersion::number),
                model.origin().isEmpty() ? shelf.takers(id) : new Takers(0, List.of()),
                adoptions.of(id).stream()
                        .filter(it -> it.now().isPresent())
                        .sorted(Comparator.comparing(Adoption::county))
                        .map(it -> AdoptionSheet.of(it, today()))
                        .toList(),
                checks.of(id).stream().map(CheckRow::of).toList(),
                mayWrite(),
                caller.may(Permission.OFFER_MODELS),
                today());
    }

    private ModelSheet.Copied copied(Origin origin) {
        return new ModelSheet.Copied(origin, shelf.find(origin.model()).map(it -> it.number()));
    }

    public VersionSheet version(ModelId id, int number) {
        return found(id).version(number).map(VersionSheet::of).orElseThrow(() -> new NotFound(id));
    }

    /** What is said otherwise in the one than in the other. */
    public PassportDifference difference(ModelId id, int before, int after) {
        return PassportDifference.between(
                version(id, before).passport(), version(id, after).passport());
    }

    /** What the origin of a copy says now otherwise than what was copied; empty where it is offered no longer. */
    public Optional<PassportDifference> originDifference(ModelId id) {
        var model = found(id);
        return model.origin()
                .flatMap(it -> shelf.find(it.model()))
                .map(it -> PassportDifference.between(version(id, 1).passport(), it.passport()));
    }

    /** A file that a version of this model points to. */
    public HandedFile file(ModelId id, ModelFileId file) {
        return files.find(file)
                .filter(it -> it.model().equals(id))
                .map(HandedFile::of)
                .orElseThrow(() -> new NotFound(file));
    }

    private Model found(ModelId id) {
        return models.find(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
