package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Chosen;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A trained parent who walks beside others, as one organisation knows them; another organisation has its own. */
@Entity
@Table(schema = "app", name = "experience_partner")
public class ExperiencePartner {
    /** After two years the commitment is read and signed anew. */
    public static final int MONTHS_COMMITTED = 24;

    @Id
    private UUID id;

    @Column(name = "account_id")
    private StaffId account;

    @Column(name = "form_key")
    private Digest formKey;

    private String called;
    private String about;
    private String languages;
    private String towns;
    private String ways;
    private String times;
    private String themes;
    private int carries;

    @Enumerated(EnumType.STRING)
    private PartnerState state;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "commitment_ends_on")
    private LocalDate committedUntil;

    @Column(name = "paper_on")
    private LocalDate paperOn;

    @Column(name = "shown_on")
    private LocalDate shownSince;

    /** So much a year, and no more: their own reckoning, which nobody else reads. */
    @Column(name = "earns_at_most")
    private Cents earnsAtMost;

    protected ExperiencePartner() {}

    public static ExperiencePartner joining(
            PartnerId id, StaffId account, Digest formKey, PartnerProfile profile, LocalDate today) {
        var partner = new ExperiencePartner();
        partner.id = id.value();
        partner.account = account;
        partner.formKey = formKey;
        partner.state = PartnerState.ACTIVE;
        partner.joinedOn = today;
        partner.describe(profile);
        return partner;
    }

    public final void describe(PartnerProfile profile) {
        called = profile.called();
        about = profile.about();
        languages = Chosen.text(profile.languages());
        towns = profile.towns().spelled();
        ways = Chosen.text(profile.ways());
        times = Chosen.text(profile.times());
        themes = Chosen.text(profile.themes());
        carries = profile.carries();
    }

    /** Only the partner says so: without it parents read the name alone. */
    public void showProfile(LocalDate today) {
        shownSince = today;
    }

    public void hideProfile() {
        shownSince = null;
    }

    /** Nobody proposes anything until it ends. Returns whether anything changed. */
    public boolean pause() {
        return become(PartnerState.ACTIVE, PartnerState.PAUSED);
    }

    public boolean goOn() {
        return become(PartnerState.PAUSED, PartnerState.ACTIVE);
    }

    private boolean become(PartnerState from, PartnerState to) {
        if (state != from) {
            return false;
        }
        state = to;
        return true;
    }

    /** What they told of themselves goes at once; that somebody was here stays, for the counts. */
    public void leave() {
        state = PartnerState.LEFT;
        about = "";
        towns = "";
        themes = "";
        shownSince = null;
        committedUntil = null;
        earnsAtMost = null;
        paperOn = null;
    }

    /** Theirs alone: it may tell of benefits. Empty where they reckon elsewhere. */
    public void earnAtMost(Optional<Cents> aYear) {
        earnsAtMost = aYear.orElse(null);
    }

    /** Signed the ethical principles and the confidentiality text on paper that day. Returns until when that holds. */
    public LocalDate commit(LocalDate signedOn) {
        paperOn = signedOn;
        committedUntil = signedOn.plusMonths(MONTHS_COMMITTED);
        return committedUntil;
    }

    /** How long all holds that was signed, on paper and on the screen; empty where something is missing. */
    public void isCommittedUntil(Optional<LocalDate> lastDay) {
        committedUntil = state == PartnerState.LEFT ? null : lastDay.orElse(null);
    }

    /** A paused partner is not asked, nor one whose commitment is missing or has lapsed. */
    public boolean mayBeAskedOn(LocalDate today) {
        return state == PartnerState.ACTIVE && isCommittedOn(today);
    }

    public boolean isCommittedOn(LocalDate today) {
        return committedUntil != null && !today.isAfter(committedUntil);
    }

    public PartnerId id() {
        return new PartnerId(id);
    }

    public StaffId account() {
        return account;
    }

    public Digest formKey() {
        return formKey;
    }

    public PartnerProfile profile() {
        return new PartnerProfile(
                called,
                about,
                Chosen.in(Language.class, languages),
                Towns.of(towns),
                Chosen.in(MeetingWay.class, ways),
                Chosen.in(PartOfWeek.class, times),
                Chosen.in(PartnerTheme.class, themes),
                carries);
    }

    public PartnerState state() {
        return state;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public Optional<LocalDate> committedUntil() {
        return Optional.ofNullable(committedUntil);
    }

    public Optional<Cents> earnsAtMost() {
        return Optional.ofNullable(earnsAtMost);
    }

    /** The day of a commitment on paper, where there is one. */
    public Optional<LocalDate> paperOn() {
        return Optional.ofNullable(paperOn);
    }

    /** Since when parents may read more than the name. */
    public Optional<LocalDate> shownSince() {
        return Optional.ofNullable(shownSince);
    }
}
