package fi.rinnalla.domain.story;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.StoryUse;
import fi.rinnalla.domain.partner.StoryUseId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A story that comes out: written by staff from the words its owner gave leave to use, read and accepted by its owner, and
 * out until a day or until its owner says no. Whether it may be seen is asked of the leave too, each time anybody looks: when the
 * leave is over, so is the story, whoever ended it and wherever, and nothing brings it back.
 */
@Entity
@Table(schema = "app", name = "public_story")
public class PublicStory {
    /** So long before its last day its owner and the staff are told. */
    public static final int DAYS_BEFORE = 30;

    /** So long the staff are told what its owner has answered. */
    public static final int DAYS_TOLD = 7;

    @Id
    private UUID id;

    @Column(name = "use_id")
    private StoryUseId use;

    @Column(name = "partner_id")
    private PartnerId partner;

    @Column(name = "key_id")
    private KeyId key;

    @Column(name = "form_key")
    private Digest formKey;

    private String audiences;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "by_line")
    private ByLine byLine;

    @Column(name = "pen_name")
    private Sealed penName;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Column(name = "offered_on")
    private LocalDate offeredOn;

    @Column(name = "out_on")
    private LocalDate outOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @OneToMany(mappedBy = "story", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<StoryEdition> editions = new ArrayList<>();

    @OneToMany(mappedBy = "story", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<StoryCopy> copies = new ArrayList<>();

    @Version
    private int version;

    protected PublicStory() {}

    /** Only from words that the organisation may read for a publication, and for no longer than it may. */
    public static Optional<PublicStory> begun(
            PublicStoryId id, StoryUse leave, KeyId key, Digest formKey, StoryTerms terms, LocalDate today) {
        if (!isFor(leave, today) || !Given.of(leave).lasts(terms.until(), today)) {
            return Optional.empty();
        }
        var story = new PublicStory();
        story.id = id.value();
        story.use = leave.id();
        story.partner = leave.partner();
        story.key = key;
        story.formKey = formKey;
        story.byLine = ByLine.NAMELESS;
        story.begunOn = today;
        story.agree(terms);
        return Optional.of(story);
    }

    /** Whether a story can be made of what was allowed. */
    public static boolean isFor(StoryUse leave, LocalDate today) {
        return Given.of(leave).isForPublication(today);
    }

    private void agree(StoryTerms terms) {
        audiences = terms.audiences().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        endsOn = terms.until();
    }

    /** Whatever is written is nobody's to read before its owner has accepted just that. */
    public boolean write(
            Language language, UUID edition, SealedStory words, Optional<StoryUse> leave, LocalDate today) {
        if (isOver(leave, today)) {
            return false;
        }
        offeredOn = null;
        edition(language)
                .orElseGet(() -> written().add(StoryEdition.of(edition, this, language)))
                .say(words, today);
        return true;
    }

    private Editions written() {
        return new Editions(editions);
    }

    /** To its owner, who reads every word of it. */
    public boolean offer(Optional<StoryUse> leave, LocalDate today) {
        if (isOver(leave, today) || written().areNone()) {
            return false;
        }
        offeredOn = today;
        return true;
    }

    /** Its owner's yes, to those texts and to no others. */
    public boolean accept(StoryAnswer answer, Optional<StoryUse> leave, LocalDate today) {
        if (offeredOn == null
                || isOver(leave, today)
                || !new Given(leave).lasts(answer.terms().until(), today)
                || !written().areIn(answer.languages())) {
            return false;
        }
        agree(answer.terms());
        byLine = answer.byLine();
        penName = answer.penName().orElse(null);
        written().accept(answer.languages(), today);
        offeredOn = null;
        outOn = outOn == null ? today : outOn;
        return true;
    }

    /** Without a reason, and for good. */
    public boolean withdraw(LocalDate today) {
        var there = withdrawnOn == null && closedOn == null;
        if (there) {
            withdrawnOn = today;
        }
        return there;
    }

    /** When it is over, its words go; that it was, and where copies of it are, stays for whoever has to take them away. */
    public boolean close(Optional<StoryUse> leave, LocalDate today) {
        if (closedOn != null || !isOver(leave, today)) {
            return false;
        }
        closedOn = today;
        written().clear();
        penName = null;
        byLine = ByLine.NAMELESS;
        return true;
    }

    /** What a reader of that language gets, of what its owner has accepted; nothing where it is not for them. */
    public Optional<StoryEdition> shown(
            StoryAudience audience, Language reader, Optional<StoryUse> leave, LocalDate today) {
        return isOut(leave, today) && audiences().contains(audience) ? written().nearest(reader) : Optional.empty();
    }

    private boolean isOut(Optional<StoryUse> leave, LocalDate today) {
        return outOn != null && !isOver(leave, today) && new Given(leave).hasBegun(today);
    }

    /** @param leave as it stands now; empty where it is forgotten */
    public boolean isOver(Optional<StoryUse> leave, LocalDate today) {
        return withdrawnOn != null || closedOn != null || today.isAfter(endsOn) || !new Given(leave).isOn(today);
    }

    public StoryState state(Optional<StoryUse> leave, LocalDate today) {
        if (isOver(leave, today)) {
            return StoryState.OVER;
        }
        if (offeredOn != null) {
            return StoryState.WITH_OWNER;
        }
        return outOn != null && written().areAccepted() ? StoryState.OUT : StoryState.DRAFT;
    }

    public boolean endsSoon(Optional<StoryUse> leave, LocalDate today) {
        return outOn != null && !isOver(leave, today) && !endsOn.isAfter(today.plusDays(DAYS_BEFORE));
    }

    /** Its owner said yes, or took it back, on that day or since; nobody has asked them anew. */
    public boolean isAnsweredSince(LocalDate day) {
        var withdrawn = withdrawnOn != null && !withdrawnOn.isBefore(day);
        return withdrawn || offeredOn == null && written().areAcceptedSince(day);
    }

    public void copied(UUID copy, CopyKind kind, String place, LocalDate today) {
        kept().add(StoryCopy.of(copy, this, kind, place, today));
    }

    public boolean copyTakenBack(UUID copy, LocalDate today) {
        return kept().takenBack(copy, today);
    }

    /** Ticked by mistake, today. */
    public boolean copyNotTakenBack(UUID copy, LocalDate today) {
        return kept().notTakenBack(copy, today);
    }

    private Copies kept() {
        return new Copies(copies);
    }

    /** What somebody has to go and take away, now that the story is over. */
    public List<StoryCopy> copiesToTakeBack(Optional<StoryUse> leave, LocalDate today) {
        return isOver(leave, today) ? kept().stillThere() : List.of();
    }

    public static SealPlace penNameOf(PublicStoryId id) {
        return new SealPlace("public_story", "pen_name", id.value());
    }

    public PublicStoryId id() {
        return new PublicStoryId(id);
    }

    /** Empty when the leave has been forgotten. */
    public Optional<StoryUseId> use() {
        return Optional.ofNullable(use);
    }

    public PartnerId partner() {
        return partner;
    }

    public KeyId key() {
        return key;
    }

    public Digest formKey() {
        return formKey;
    }

    public Set<StoryAudience> audiences() {
        return Arrays.stream(audiences.split(",")).map(StoryAudience::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public ByLine byLine() {
        return byLine;
    }

    public Optional<Sealed> penName() {
        return Optional.ofNullable(penName);
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public boolean isOffered() {
        return offeredOn != null;
    }

    /** Since when it has been out, whether it still is or not: an address that was true once. */
    public Optional<LocalDate> outOn() {
        return Optional.ofNullable(outOn);
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<StoryEdition> edition(Language language) {
        return written().in(language);
    }

    public List<StoryEdition> editions() {
        return written().inOrder();
    }

    public List<StoryCopy> copies() {
        return kept().inOrder();
    }
}
