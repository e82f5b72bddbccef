package fi.rinnalla.domain.survey;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A survey: written as a draft, open from a day until a day, then over. Nobody's name, account, card or address is known of those
 * who answer, and no option makes it otherwise.
 */
@Entity
@Table(schema = "app", name = "survey")
public class Survey {
    @Id
    private UUID id;

    @Column(name = "form_key")
    private Digest formKey;

    private String code;

    @Column(name = "key_id")
    private KeyId key;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "results_on")
    private LocalDate resultsOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    private boolean listed;

    @OneToMany(mappedBy = "survey", cascade = ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<SurveyVersion> versions = new ArrayList<>();

    protected Survey() {}

    public static Survey draft(
            SurveyId id, SurveyCode code, Digest formKey, Questionnaire questionnaire, LocalDate today) {
        var survey = new Survey();
        survey.id = id.value();
        survey.code = code.value();
        survey.formKey = formKey;
        survey.madeOn = today;
        survey.versions.add(SurveyVersion.of(survey, 1, 1, questionnaire));
        return survey;
    }

    /** @param edition that the page showed on which it was changed */
    public ChangeOutcome change(int edition, Questionnaire questionnaire, LocalDate today) {
        if (state(today).isOver()) {
            return ChangeOutcome.OVER;
        }
        var now = current();
        if (now.edition() != edition) {
            return ChangeOutcome.CHANGED_MEANWHILE;
        }
        if (now.questionnaire().equals(questionnaire)) {
            return ChangeOutcome.DONE;
        }
        if (now.isFrozen()) {
            versions.add(SurveyVersion.of(this, now.number() + 1, now.edition() + 1, questionnaire));
            return ChangeOutcome.NEW_VERSION;
        }
        now.rewrite(questionnaire);
        return ChangeOutcome.DONE;
    }

    /**
     * It is answered from a day until a day; said once more before it is over, on other days. Returns whether it could be.
     *
     * @param words the key under which words are sealed, where it has none yet
     */
    public boolean open(OpeningPlan plan, KeyId words, LocalDate today) {
        var began = opensOn != null && !opensOn.isAfter(today);
        if (state(today).isOver()
                || plan.until().isBefore(today)
                || began && !plan.from().equals(opensOn)
                || current().questionnaire().questions().isEmpty()) {
            return false;
        }
        key = key == null ? words : key;
        opensOn = plan.from();
        closesOn = plan.until();
        resultsOn = plan.resultsOn();
        listed = plan.listed();
        return true;
    }

    /** Nobody answers it any more, for good: whoever has seen results could tell from new ones who came. */
    public boolean close(LocalDate today) {
        var state = state(today);
        if (state != SurveyState.OPEN && state != SurveyState.AHEAD) {
            return false;
        }
        closedOn = today;
        return true;
    }

    /** Its results stand on a public page from now on. */
    public boolean publish(LocalDate today) {
        if (state(today) != SurveyState.CLOSED) {
            return false;
        }
        publishedOn = today;
        return true;
    }

    public boolean unpublish() {
        var was = publishedOn != null;
        publishedOn = null;
        return was;
    }

    /** Somebody answers that version as it stands there: it freezes. Empty where it stands otherwise by now, or is not open. */
    public Optional<SurveyVersion> receive(SurveyVersionId version, int edition, LocalDate today) {
        return shown(version, edition, today).map(it -> {
            it.freeze(today);
            return it;
        });
    }

    /** The version that a form shows, where it still stands there like that and can be answered. An older one that was answered can. */
    public Optional<SurveyVersion> shown(SurveyVersionId version, int edition, LocalDate today) {
        return versions.stream()
                .filter(it -> it.id().equals(version) && it.edition() == edition)
                .filter(it -> state(today) == SurveyState.OPEN)
                .findFirst();
    }

    /** The words go; what was chosen stays, for it is a count. */
    public void forgetWords() {
        key = null;
    }

    public SurveyState state(LocalDate today) {
        if (publishedOn != null) {
            return SurveyState.PUBLISHED;
        }
        if (opensOn == null) {
            return SurveyState.DRAFT;
        }
        if (closedOn != null || today.isAfter(closesOn)) {
            return SurveyState.CLOSED;
        }
        return today.isBefore(opensOn) ? SurveyState.AHEAD : SurveyState.OPEN;
    }

    public SurveyId id() {
        return new SurveyId(id);
    }

    public SurveyCode code() {
        return new SurveyCode(code);
    }

    /** Opens what was said in free words; empty before it opened, and again when they are gone. */
    public Optional<KeyId> key() {
        return Optional.ofNullable(key);
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public Optional<OpeningPlan> plan() {
        return Optional.ofNullable(opensOn).map(it -> new OpeningPlan(it, closesOn, resultsOn, listed));
    }

    /** The day from which on nobody answers, where it is over. */
    public Optional<LocalDate> endedOn(LocalDate today) {
        if (!state(today).isOver()) {
            return Optional.empty();
        }
        return Optional.of(closedOn == null ? closesOn.plusDays(1) : closedOn);
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    /** The newest last. */
    public List<SurveyVersion> versions() {
        return List.copyOf(versions);
    }

    /** What is asked now. */
    public SurveyVersion current() {
        return versions.get(versions.size() - 1);
    }
}
