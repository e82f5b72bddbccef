package fi.rinnalla.domain.model;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A way of working that others can take over. It is written as a passport in numbered versions: one at a time is a draft, the newest
 * of the others is in force, and those before it stay as they were.
 */
@Entity
@Table(schema = "app", name = "model")
public class Model {
    @Id
    private UUID id;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "origin_organisation")
    private String originOrganisation;

    @Column(name = "origin_key")
    private String originKey;

    @Column(name = "origin_name")
    private String originName;

    @Column(name = "origin_version")
    private int originVersion;

    @Column(name = "origin_taken_on")
    private LocalDate originTakenOn;

    @Column(name = "origin_looked")
    private int originLooked;

    @Column(name = "origin_named")
    private boolean originNamed;

    @Column(name = "public_version")
    private Integer publicVersion;

    @OneToMany(mappedBy = "model", cascade = ALL, orphanRemoval = true)
    private List<ModelVersion> versions = new ArrayList<>();

    protected Model() {}

    /** Its first version is a draft. */
    public static Model begun(ModelId id, Digest form, Map<Language, PassportText> texts) {
        var model = new Model();
        model.id = id.value();
        model.formKey = form;
        model.originOrganisation = "";
        model.originName = "";
        model.versions.add(ModelVersion.drafted(model, 1, new Passport(texts, List.of(), List.of())));
        return model;
    }

    /**
     * A copy of what another organisation offers. What was copied is its first version and stays as it was; what is changed here is
     * a version of our own.
     *
     * @param passport as it was offered, with files of our own
     */
    public static Model copied(
            ModelId id,
            Digest form,
            OfferedModel offered,
            Passport passport,
            Language reader,
            boolean named,
            LocalDate today) {
        var model = new Model();
        model.id = id.value();
        model.formKey = form;
        model.originOrganisation = offered.organisation();
        model.originKey = offered.id().toString();
        model.originName = passport.name(reader);
        model.originVersion = offered.number();
        model.originLooked = offered.number();
        model.originTakenOn = today;
        model.originNamed = named;
        var first = ModelVersion.drafted(model, 1, passport);
        first.putInForce(today, "");
        model.versions.add(first);
        return model;
    }

    public boolean cameWith(Digest form) {
        return formKey.equals(form);
    }

    /** The draft, begun from what is in force where there is none. */
    public ModelVersion beginDraft() {
        return draft().orElseGet(this::nextDraft);
    }

    private ModelVersion nextDraft() {
        var newest = newest();
        var next = ModelVersion.drafted(this, newest.number() + 1, newest.passport());
        versions.add(next);
        return next;
    }

    /** Returns whether there is a draft to write in. */
    public boolean rewrite(Map<Language, PassportText> texts) {
        draft().ifPresent(it -> it.say(texts));
        return draft().isPresent();
    }

    public boolean addEvidence(Digest form, EvidenceLine line) {
        return draft().filter(it -> it.add(form, line)).isPresent();
    }

    public boolean dropEvidence(int position) {
        draft().ifPresent(it -> it.dropEvidence(position));
        return draft().isPresent();
    }

    /** Whether this form has brought its material already. */
    public boolean hasMaterialOf(Digest form) {
        return draft().filter(it -> it.hasMaterialOf(form)).isPresent();
    }

    public boolean addMaterial(Digest form, MaterialLine line) {
        return draft().filter(it -> it.add(form, line)).isPresent();
    }

    public boolean dropMaterial(int position) {
        draft().ifPresent(it -> it.dropMaterial(position));
        return draft().isPresent();
    }

    /** Lets the draft go. Returns whether anything is left of the model. */
    public boolean discardDraft() {
        versions.removeIf(ModelVersion::isDraft);
        return !versions.isEmpty();
    }

    public IssueOutcome putInForce(LocalDate day, String whatChanged, LocalDate today) {
        var refusal = reasonToRefuse(day, whatChanged, today);
        if (refusal.isPresent()) {
            return new IssueOutcome.Refused(refusal.get());
        }
        var draft = draft().orElseThrow();
        draft.putInForce(day, whatChanged);
        return new IssueOutcome.Issued(draft.number());
    }

    private Optional<IssueOutcome.Refusal> reasonToRefuse(LocalDate day, String whatChanged, LocalDate today) {
        if (draft().isEmpty()) {
            return Optional.of(IssueOutcome.Refusal.NO_DRAFT);
        }
        if (!draft().get().passport().isWhole()) {
            return Optional.of(IssueOutcome.Refusal.NOT_WHOLE);
        }
        if (day.isAfter(today)) {
            return Optional.of(IssueOutcome.Refusal.DAY_AHEAD);
        }
        if (inForce().flatMap(ModelVersion::inForceOn).filter(day::isBefore).isPresent()) {
            return Optional.of(IssueOutcome.Refusal.DAY_BEFORE_LAST);
        }
        return inForce().isPresent() && whatChanged.isBlank()
                ? Optional.of(IssueOutcome.Refusal.NO_CHANGE_SAID)
                : Optional.empty();
    }

    /** Somebody has looked at what is new in that version of the origin. */
    public void lookedAtOrigin(int version) {
        originLooked = Math.max(originLooked, version);
    }

    /** Whether the organisation it was copied from is told who we are. */
    public void nameToOrigin(boolean named) {
        originNamed = named;
    }

    public Optional<ModelVersion> draft() {
        return versions.stream().filter(ModelVersion::isDraft).findFirst();
    }

    public Optional<ModelVersion> inForce() {
        return versions.stream().filter(it -> !it.isDraft()).max(Comparator.comparingInt(ModelVersion::number));
    }

    /** What is in force, else the draft. */
    public ModelVersion shown() {
        return inForce().orElseGet(this::newest);
    }

    public Optional<ModelVersion> version(int number) {
        return versions.stream().filter(it -> it.number() == number).findFirst();
    }

    /** The newest first, a draft among them. */
    public List<ModelVersion> versions() {
        return versions.stream()
                .sorted(Comparator.comparingInt(ModelVersion::number).reversed())
                .toList();
    }

    private ModelVersion newest() {
        return versions().get(0);
    }

    /** Whether a version points to it. A file to which none does is kept no longer. */
    public boolean holdsFile(ModelFileId file) {
        return versions.stream().anyMatch(it -> it.holdsFile(file));
    }

    /** Whose it was; empty where it was written here. */
    public Optional<Origin> origin() {
        return Optional.ofNullable(originKey)
                .map(it -> new Origin(
                        originOrganisation,
                        UUID.fromString(it),
                        originName,
                        originVersion,
                        originTakenOn,
                        originLooked,
                        originNamed));
    }

    /** Others are offered what is in force and was written here: a copy is not offered on, so that the name stays true. */
    public boolean mayBeOffered() {
        return inForce().isPresent() && origin().isEmpty();
    }

    /** Everybody may read what is in force now, and no later version before somebody says so. Returns whether they may. */
    public boolean publish() {
        var may = mayBeOffered();
        if (may) {
            publicVersion = shown().number();
        }
        return may;
    }

    /** Returns whether it was there. */
    public boolean takeOffPublicPage() {
        var was = publicVersion != null;
        publicVersion = null;
        return was;
    }

    /** What everybody may read; empty where nobody has said so. */
    public Optional<ModelVersion> published() {
        return Optional.ofNullable(publicVersion).flatMap(this::version);
    }

    public ModelId id() {
        return new ModelId(id);
    }
}
