package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.training.Outcome;
import fi.rinnalla.services.training.ParticipantSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.training.TrainingWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One participant for those who train: how far they are, how it went, and the certificate. Never their story. */
public record ParticipantPage(Chrome chrome, ParticipantSheet it, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "training/staff/participant";
    static final String URL = "/tyo/osallistujat";

    public String here() {
        return URL + "/" + it.id().value();
    }

    public String back() {
        return CohortsPage.URL + "/" + it.cohort().value();
    }

    public String heading() {
        return it.called().isEmpty() ? say("cohort.forgotten") : it.called();
    }

    public String outcome() {
        return say("training.outcome." + Typed.low(it.outcome()));
    }

    public String outcomeMore() {
        return say("cohort.outcome." + Typed.low(it.outcome()) + ".more");
    }

    public String kind() {
        return it.outcome() == Outcome.GRADUATED ? "ok" : "quiet";
    }

    public String sessions() {
        return say(
                "cohort.progress.sessions",
                "n",
                it.progress().attended(),
                "all",
                it.progress().taught());
    }

    public String visits() {
        return say(
                "cohort.progress.visits",
                "n",
                it.progress().visits(),
                "all",
                it.plan().rule().visits());
    }

    public String interviewed() {
        return day(it.interviewedOn());
    }

    public String committed() {
        return day(it.committedOn());
    }

    private String day(Optional<LocalDate> day) {
        return day.map(words().times()::date).orElseGet(() -> say("cohort.progress.missing"));
    }

    public List<String> lacks() {
        return words().lacks(it.completion());
    }

    public Field interview() {
        return date("interview", it.interviewedOn());
    }

    public Field commitment() {
        return date("commitment", it.committedOn());
    }

    private Field date(String name, Optional<LocalDate> day) {
        return Field.of(name, say("cohort." + name))
                .hinted(say("cohort." + name + ".hint"))
                .holding(day.map(LocalDate::toString).orElse(""))
                .among(problems);
    }

    public Field decision() {
        return Field.of("outcome", say("cohort.decide")).among(problems);
    }

    public List<Choice> outcomes() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new Choice(
                        Typed.low(outcome),
                        say("cohort.decide." + Typed.low(outcome)),
                        say("cohort.decide." + Typed.low(outcome) + ".hint"),
                        outcome == it.outcome()))
                .toList();
    }

    public boolean graduated() {
        return it.outcome() == Outcome.GRADUATED;
    }

    public String certificate() {
        return it.certificate()
                .map(paper -> words().kind(paper.kind()) + " · "
                        + chrome.voice().count("training.hours", paper.hours()) + " · "
                        + paper.code().spelled())
                .orElseGet(() -> say(
                        it.minutes() == 0
                                ? "cohort.certificate.nothing"
                                : graduated() ? "cohort.certificate.completed" : "cohort.certificate.attended"));
    }

    public boolean mayHaveCertificate() {
        return it.certificate().isEmpty() && it.minutes() > 0;
    }

    /** For the register: the language they are spoken to in. */
    public String spoken() {
        return it.language().spoken().path();
    }

    private TrainingWords words() {
        return new TrainingWords(chrome.voice());
    }
}
