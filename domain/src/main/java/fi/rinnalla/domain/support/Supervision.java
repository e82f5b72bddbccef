package fi.rinnalla.domain.support;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A partner was in supervision that day, alone or in a group. What was said there is nobody else's. */
@Entity
@Table(schema = "app", name = "supervision")
public class Supervision {
    /** After so many weeks it is time again. */
    public static final int DUE_WEEKS = 8;

    public static final int SHORTEST = 5;
    public static final int LONGEST = 480;
    public static final int MOST_TOGETHER = 40;

    @Id
    private UUID id;

    @Column(name = "partner_id")
    private PartnerId partner;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    private int minutes;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_by")
    private SupervisedBy givenBy;

    private int together;

    protected Supervision() {}

    /** @param together how many partners were there */
    public static Supervision noted(
            UUID id,
            PartnerId partner,
            Digest formKey,
            LocalDate heldOn,
            int minutes,
            SupervisedBy givenBy,
            int together,
            LocalDate today) {
        if (heldOn.isAfter(today) || minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException("what is noted has been, and took a while");
        }
        var supervision = new Supervision();
        supervision.id = id;
        supervision.partner = partner;
        supervision.formKey = formKey;
        supervision.heldOn = heldOn;
        supervision.notedOn = today;
        supervision.minutes = minutes;
        supervision.givenBy = givenBy;
        supervision.together = together;
        return supervision;
    }

    /** It is time again for whoever was there last on that day. */
    public static boolean isDue(LocalDate last, LocalDate today) {
        return today.isAfter(last.plusWeeks(DUE_WEEKS));
    }

    /** On the day it was noted it can be taken back. */
    public boolean canBeTakenBack(LocalDate today) {
        return notedOn.equals(today);
    }

    public PartnerId partner() {
        return partner;
    }

    public Digest formKey() {
        return formKey;
    }

    public UUID id() {
        return id;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public int minutes() {
        return minutes;
    }

    public SupervisedBy givenBy() {
        return givenBy;
    }

    public int together() {
        return together;
    }
}
