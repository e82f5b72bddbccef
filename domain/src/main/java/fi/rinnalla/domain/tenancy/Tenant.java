package fi.rinnalla.domain.tenancy;

import fi.rinnalla.domain.shared.TenantId;
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
 * An organisation: whose door this is. It comes with data alone, never with code.
 */
@Entity
@Table(schema = "app", name = "tenant")
public class Tenant {
    /** Where the quick exit leads when nothing else is chosen: the weather. */
    public static final String WEATHER = "https://www.ilmatieteenlaitos.fi/";

    private static final int WORKING_DAYS_TO_ANSWER = 10;

    @Id
    private UUID id;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "brand_colour")
    private Colour brandColour;

    private String motif;

    @Column(name = "logo_id")
    private LogoId logo;

    @Column(name = "logo_words")
    private String logoWords;

    private Languages languages;

    @Column(name = "exit_target")
    private String exitTarget;

    @Enumerated(EnumType.STRING)
    @Column(name = "exit_strength")
    private ExitStrength exitStrength;

    @Column(name = "feedback_due_days")
    private int feedbackDueDays;

    private boolean published;

    @Column(name = "kept_feedback_months")
    private int keptFeedbackMonths;

    @Column(name = "kept_roster_name_days")
    private int keptRosterNameDays;

    @Column(name = "notify_duty")
    private String notifyDuty;

    /** Set by the operator's console alone. */
    @Column(name = "erase_on")
    private LocalDate eraseOn;

    private String successor;

    protected Tenant() {}

    public static Tenant opened(TenantId id, Brand brand, Languages languages) {
        var tenant = new Tenant();
        tenant.id = id.value();
        tenant.languages = languages;
        tenant.exitTarget = WEATHER;
        tenant.exitStrength = ExitStrength.QUIET;
        tenant.feedbackDueDays = WORKING_DAYS_TO_ANSWER;
        tenant.keepFor(KeepingTimes.LONGEST);
        tenant.rebrand(brand);
        return tenant;
    }

    public final void rebrand(Brand brand) {
        name = brand.name();
        shortName = brand.shortName();
        brandColour = brand.colour();
        motif = brand.motif();
    }

    /** @param words what it says, for whoever does not see it */
    public void show(LogoId shown, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a logo has words for whoever does not see it");
        }
        logo = shown;
        logoWords = words;
    }

    /** From now on the drawn motif stands in its place. */
    public void showNoLogo() {
        logo = null;
        logoWords = null;
    }

    public void speak(Languages spoken) {
        languages = spoken;
    }

    /** @param target of the few neutral pages that the product offers, always {@code https} */
    public void leadExitTo(String target) {
        if (!target.startsWith("https://")) {
            throw new IllegalArgumentException("an exit leads to a https page");
        }
        exitTarget = target;
    }

    public void exitBy(ExitTarget target, ExitStrength strength) {
        leadExitTo(target.address());
        exitStrength = strength;
    }

    /** Holds for feedback from now on; what is owed already stays owed by its day. */
    public void answerWithin(int workingDays) {
        if (workingDays < 1 || workingDays > 60) {
            throw new IllegalArgumentException("an answer is owed within 1 to 60 working days");
        }
        feedbackDueDays = workingDays;
    }

    /** From now on families find the pages. */
    public void publish() {
        published = true;
    }

    /** Until it is published again, whoever comes is told to come later; staff go on as before. */
    public void closeForNow() {
        published = false;
    }

    /** Holds at once, also for what is there already. */
    public final void keepFor(KeepingTimes times) {
        keptFeedbackMonths = times.feedbackMonths();
        keptRosterNameDays = times.rosterNameDays();
    }

    /** @param wording key of the checked wording about the duty to notify, of those the organisation's texts hold */
    public void chooseNotifyDuty(String wording) {
        notifyDuty = wording;
    }

    public TenantId id() {
        return new TenantId(id);
    }

    public Brand brand() {
        return new Brand(name, shortName, brandColour, motif);
    }

    public Optional<LogoId> logo() {
        return Optional.ofNullable(logo);
    }

    /** Empty where there is no logo. */
    public String logoWords() {
        return logoWords == null ? "" : logoWords;
    }

    public Languages languages() {
        return languages;
    }

    public String exitTarget() {
        return exitTarget;
    }

    public ExitStrength exitStrength() {
        return exitStrength;
    }

    public int feedbackDueDays() {
        return feedbackDueDays;
    }

    public KeepingTimes keeping() {
        return new KeepingTimes(keptFeedbackMonths, keptRosterNameDays);
    }

    public boolean isPublished() {
        return published;
    }

    /** Where the operator has set a day on which everything of it goes. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(eraseOn).map(it -> new Ending(it, Optional.ofNullable(successor)));
    }

    public Optional<String> notifyDuty() {
        return Optional.ofNullable(notifyDuty);
    }
}
