package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The leave to use a version of a story for one thing until a day. Its owner takes it back without a reason; what the
 * organisation was told of it then becomes something the organisation has to take out of use by a day.
 */
@Entity
@Table(schema = "app", name = "story_use")
public class StoryUse {
    @Id
    private UUID id;

    @Column(name = "partner_id")
    private PartnerId partner;

    @Column(name = "key_id")
    private KeyId key;

    @Column(name = "form_key")
    private Digest formKey;

    @Enumerated(EnumType.STRING)
    private StoryPart part;

    @Enumerated(EnumType.STRING)
    private StoryUseKind kind;

    private Sealed place;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private LocalDate until;

    private boolean shared;

    private Sealed shown;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "removed_on")
    private LocalDate removedOn;

    protected StoryUse() {}

    /** @param shown the words the organisation may read for this use; empty where it reads none */
    public static StoryUse allowed(
            StoryUseId id,
            PartnerId partner,
            KeyId key,
            Digest formKey,
            StoryLeave leave,
            Sealed place,
            Optional<Sealed> shown) {
        var use = new StoryUse();
        use.id = id.value();
        use.partner = partner;
        use.key = key;
        use.formKey = formKey;
        use.part = leave.part();
        use.kind = leave.kind();
        use.place = place;
        use.from = leave.from();
        use.until = leave.until();
        use.shared = leave.shared();
        use.shown = shown.orElse(null);
        return use;
    }

    public static SealPlace placeOf(StoryUseId id) {
        return new SealPlace("story_use", "place", id.value());
    }

    public static SealPlace shownOf(StoryUseId id) {
        return new SealPlace("story_use", "shown", id.value());
    }

    /** The organisation reads nothing from that moment on. Returns whether it was still allowed. */
    public boolean withdraw(LocalDate today) {
        if (!isAllowedOn(today)) {
            return false;
        }
        withdrawnOn = today;
        dueOn = today.plusDays(StoryLeave.DAYS_TO_REMOVE);
        shown = null;
        return true;
    }

    /** Withdrawn by mistake, today. The words are shared anew where they are to be read again. */
    public boolean allowAgain(LocalDate today) {
        var mistaken = today.equals(withdrawnOn) && removedOn == null;
        if (mistaken) {
            withdrawnOn = null;
            dueOn = null;
        }
        return mistaken;
    }

    /** The organisation says that it no longer uses it. */
    public boolean remove(LocalDate today) {
        if (removeBy(today).isEmpty()) {
            return false;
        }
        removedOn = today;
        shown = null;
        return true;
    }

    public boolean removeNot(LocalDate today) {
        var mistaken = today.equals(removedOn);
        if (mistaken) {
            removedOn = null;
        }
        return mistaken;
    }

    /** By when the organisation has to take it out of use; empty where there is nothing to do. */
    public Optional<LocalDate> removeBy(LocalDate today) {
        if (!shared || removedOn != null || isAllowedOn(today)) {
            return Optional.empty();
        }
        return Optional.of(dueOn == null ? until : dueOn);
    }

    /** Neither over nor withdrawn; one that begins later is allowed too. */
    public boolean isAllowedOn(LocalDate today) {
        return withdrawnOn == null && !today.isAfter(until);
    }

    public StoryUseId id() {
        return new StoryUseId(id);
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

    public StoryLeave leave() {
        return new StoryLeave(part, kind, from, until, shared);
    }

    public Sealed place() {
        return place;
    }

    public Optional<Sealed> shown() {
        return Optional.ofNullable(shown);
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    public Optional<LocalDate> removedOn() {
        return Optional.ofNullable(removedOn);
    }
}
