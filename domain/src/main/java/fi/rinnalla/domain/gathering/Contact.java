package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * Somebody with a seat, or in line for one, asked to be told when something changes: where, and in which language. What
 * they wrote is sealed with a key of its own, so that it can go while the seat stays.
 */
@Entity
@Table(schema = "app", name = "contact")
public class Contact {
    @Id
    private UUID id;

    @Column(name = "gathering_id")
    private UUID gathering;

    @Column(name = "seat_id")
    private UUID seat;

    @Column(name = "key_id")
    private KeyId key;

    private Sealed whereto;

    @Enumerated(EnumType.STRING)
    private Language language;

    /** The host at which they asked: there the link leads back. */
    private String door;

    private boolean reminds;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_by")
    private ToldBy toldBy = ToldBy.MAIL;

    /** Whoever answers the call may hear at once who is calling. */
    @Column(name = "says_who")
    private boolean saysWho;

    protected Contact() {}

    /** Random: it tells nothing of when somebody asked. */
    public static Contact of(UUID id, Seat seat, KeyId key, Sealed whereto) {
        var contact = new Contact();
        contact.id = id;
        contact.gathering = seat.gathering().value();
        contact.seat = seat.id().value();
        contact.isAt(key, whereto);
        return contact;
    }

    /** Where something they wrote is sealed to. */
    public static SealPlace place(UUID id) {
        return new SealPlace("contact", "whereto", id);
    }

    public void isAt(KeyId newKey, Sealed newWhereto) {
        key = newKey;
        whereto = newWhereto;
    }

    /** @param before also the day before each meeting */
    public void reads(Language asked, String host, boolean before) {
        language = asked;
        door = host;
        reminds = before;
        toldBy = ToldBy.MAIL;
        saysWho = false;
    }

    /** A call is for what changes; nobody is called to be reminded. @param open it may be said at once who is calling */
    public void answers(Language asked, String host, boolean open) {
        reads(asked, host, false);
        toldBy = ToldBy.CALL;
        saysWho = open;
    }

    public UUID id() {
        return id;
    }

    public SealPlace place() {
        return place(id);
    }

    public GatheringId gathering() {
        return new GatheringId(gathering);
    }

    public SeatId seat() {
        return new SeatId(seat);
    }

    public KeyId key() {
        return key;
    }

    public Sealed whereto() {
        return whereto;
    }

    public Language language() {
        return language;
    }

    public String door() {
        return door;
    }

    public boolean reminds() {
        return reminds;
    }

    public boolean isToldBy(ToldBy way) {
        return toldBy == way;
    }

    public ToldBy toldBy() {
        return toldBy;
    }

    public boolean saysWho() {
        return saysWho;
    }
}
