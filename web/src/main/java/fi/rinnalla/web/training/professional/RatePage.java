package fi.rinnalla.web.training.professional;

import fi.rinnalla.domain.training.professional.RatingItem;
import fi.rinnalla.domain.training.professional.RatingMoment;
import fi.rinnalla.services.training.professional.RatedTraining;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.List;

/** What one rates of oneself, before or after, with what has been chosen so far. */
public record RatePage(
        Chrome chrome,
        RatedTraining training,
        RatingMoment moment,
        RateForm form,
        String key,
        String ticket,
        List<Problem> problems)
        implements Page {
    static final String TEMPLATE = "training/professional/rate";

    static String path(RatingMoment moment) {
        return moment == RatingMoment.BEFORE ? "alku" : "loppu";
    }

    public boolean isBefore() {
        return moment == RatingMoment.BEFORE;
    }

    public String suffix() {
        return Typed.low(moment);
    }

    public String action() {
        return chrome.to("koulutuspalaute/" + path(moment));
    }

    public String back() {
        return chrome.to("koulutuspalaute?koodi=" + code());
    }

    public String code() {
        return training.code().value();
    }

    public List<RatingItem> items() {
        return List.of(RatingItem.values());
    }

    public Field field(RatingItem item) {
        return Field.of(Typed.low(item), texts().item(item)).among(problems);
    }

    public List<Choice> steps(RatingItem item) {
        return texts().steps(form.step("", item));
    }

    public Field profession() {
        return Field.of("profession", say("professional.rate.profession")).among(problems);
    }

    public List<Choice> professions() {
        return texts().professions(form.profession());
    }

    public Field number() {
        return Field.of("number", say("professional.rate.number"))
                .hinted(say("professional.rate.number.hint"))
                .holding(form.typed("number"))
                .among(problems);
    }

    private TaughtTexts texts() {
        return new TaughtTexts(chrome.voice());
    }

    /** Nobody's answers in a log. */
    @Override
    public String toString() {
        return "RatePage";
    }
}
