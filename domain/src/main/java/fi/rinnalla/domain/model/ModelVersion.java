package fi.rinnalla.domain.model;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** One version of a model's passport: a draft, until a day is given from which it holds. From then on it never changes. */
@Entity
@Table(schema = "app", name = "model_version")
public class ModelVersion {
    static final int MOST_EVIDENCE = 30;
    static final int MOST_MATERIALS = 20;

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "model_id")
    private Model model;

    private int number;

    @Column(name = "in_force_on")
    private LocalDate inForceOn;

    @Column(name = "what_changed")
    private String whatChanged;

    @OneToMany(mappedBy = "version", cascade = ALL, orphanRemoval = true)
    private List<VersionText> texts = new ArrayList<>();

    @OneToMany(mappedBy = "version", cascade = ALL, orphanRemoval = true)
    private List<VersionEvidence> evidence = new ArrayList<>();

    @OneToMany(mappedBy = "version", cascade = ALL, orphanRemoval = true)
    private List<VersionMaterial> materials = new ArrayList<>();

    protected ModelVersion() {}

    static ModelVersion drafted(Model model, int number, Passport passport) {
        var version = new ModelVersion();
        version.id = UUID.randomUUID();
        version.model = model;
        version.number = number;
        version.whatChanged = "";
        version.say(passport.texts());
        passport.evidence().forEach(version::copy);
        passport.materials().forEach(version::copy);
        return version;
    }

    private void copy(EvidenceLine line) {
        evidence.add(VersionEvidence.of(this, noForm(), evidence.size(), line));
    }

    private void copy(MaterialLine line) {
        materials.add(VersionMaterial.of(this, noForm(), materials.size(), line));
    }

    /** It was copied from elsewhere, and no form brought it. */
    private static Digest noForm() {
        return Digest.of(UUID.randomUUID().toString());
    }

    final void say(Map<Language, PassportText> words) {
        texts.removeIf(it -> !words.containsKey(it.language()));
        words.forEach(this::say);
    }

    private void say(Language language, PassportText words) {
        texts.stream()
                .filter(it -> it.language() == language)
                .findFirst()
                .ifPresentOrElse(it -> it.say(words), () -> texts.add(VersionText.of(this, language, words)));
    }

    /** Returns whether it is there: one form brings one. */
    boolean add(Digest form, EvidenceLine line) {
        var there = evidence.stream().anyMatch(it -> it.cameWith(form));
        if (!there && evidence.size() < MOST_EVIDENCE) {
            evidence.add(VersionEvidence.of(
                    this,
                    form,
                    free(evidence.stream().map(VersionEvidence::position).toList()),
                    line));
            return true;
        }
        return there;
    }

    boolean add(Digest form, MaterialLine line) {
        var there = hasMaterialOf(form);
        if (!there && materials.size() < MOST_MATERIALS) {
            materials.add(VersionMaterial.of(
                    this,
                    form,
                    free(materials.stream().map(VersionMaterial::position).toList()),
                    line));
            return true;
        }
        return there;
    }

    boolean hasMaterialOf(Digest form) {
        return materials.stream().anyMatch(it -> it.cameWith(form));
    }

    private static int free(List<Integer> taken) {
        return taken.stream().mapToInt(it -> it + 1).max().orElse(0);
    }

    void dropEvidence(int position) {
        evidence.removeIf(it -> it.position() == position);
    }

    void dropMaterial(int position) {
        materials.removeIf(it -> it.position() == position);
    }

    void putInForce(LocalDate day, String what) {
        inForceOn = day;
        whatChanged = what;
    }

    boolean holdsFile(ModelFileId file) {
        return materials.stream()
                .flatMap(it -> it.line().file().stream())
                .anyMatch(it -> it.id().equals(file));
    }

    public Passport passport() {
        return new Passport(
                texts.stream().collect(Collectors.toMap(VersionText::language, VersionText::words)),
                List.copyOf(numberedEvidence().values()),
                List.copyOf(numberedMaterials().values()));
    }

    /** By the place each has had from the beginning, in that order. */
    public Map<Integer, EvidenceLine> numberedEvidence() {
        return evidence.stream()
                .sorted(Comparator.comparingInt(VersionEvidence::position))
                .collect(Collectors.toMap(
                        VersionEvidence::position, VersionEvidence::line, (a, b) -> a, LinkedHashMap::new));
    }

    public Map<Integer, MaterialLine> numberedMaterials() {
        return materials.stream()
                .sorted(Comparator.comparingInt(VersionMaterial::position))
                .collect(Collectors.toMap(
                        VersionMaterial::position, VersionMaterial::line, (a, b) -> a, LinkedHashMap::new));
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public boolean isDraft() {
        return inForceOn == null;
    }

    /** From when on it holds; a draft has no such day. */
    public Optional<LocalDate> inForceOn() {
        return Optional.ofNullable(inForceOn);
    }

    /** Since the version before; empty for the first. */
    public String whatChanged() {
        return whatChanged;
    }
}
