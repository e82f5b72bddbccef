package fi.rinnalla.web.training;

import fi.rinnalla.domain.training.Outcome;
import fi.rinnalla.services.training.MyTraining;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A training as whoever takes part in it sees it. */
public record MyTrainingPage(Chrome chrome, MyTraining it, LocalDate today, String key, Optional<Notice> notice)
        implements Page {
    static final String TEMPLATE = "training/own";

    public String here() {
        return chrome.to("vastaus/koulutukset/" + it.id().value());
    }

    public String heading() {
        return say("training.own.heading", "name", it.called());
    }

    public String period() {
        return say("training.call.one", "period", words().period(it.plan()));
    }

    public String outcome() {
        return say("training.own." + Typed.low(it.outcome()));
    }

    public boolean goesOn() {
        return it.outcome() == Outcome.GOING_ON;
    }

    public boolean stopped() {
        return it.outcome() == Outcome.STOPPED;
    }

    public List<String> lacks() {
        return it.outcome() == Outcome.GOING_ON || it.outcome() == Outcome.COMPLETES_LATER
                ? words().lacks(it.completion())
                : List.of();
    }

    public Optional<MyTraining.Session> next() {
        return it.sessions().stream()
                .filter(session -> goesOn() && !session.plan().time().day().isBefore(today))
                .findFirst();
    }

    public String when(MyTraining.Session session) {
        return words().when(session.plan().time());
    }

    public String heading(MyTraining.Session session) {
        return words().heading(session.plan());
    }

    public String where(MyTraining.Session session) {
        return words().where(session.plan());
    }

    public String presence(MyTraining.Session session) {
        return words().presence(session.presence());
    }

    public String note(MyTraining.Session session) {
        return here() + "/muistiinpano?kerta=" + session.id().value();
    }

    /** Before it, what to prepare; after it, one's own words. */
    public String noteWords(MyTraining.Session session) {
        return say(
                !session.note().isEmpty()
                        ? "training.note.read"
                        : session.plan().time().day().isAfter(today) ? "training.note.prepare" : "training.note.write");
    }

    public String certificate() {
        return it.certificate()
                .map(paper -> say("training.own.certificate", "kind", words().kind(paper.kind())))
                .orElse("");
    }

    private TrainingWords words() {
        return new TrainingWords(chrome.voice());
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "MyTrainingPage";
    }
}
