package fi.rinnalla.web.survey;

import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.survey.AnsweringSurveys;
import fi.rinnalla.services.survey.SurveyAnswer;
import fi.rinnalla.services.survey.pair.HalfOutcome;
import fi.rinnalla.web.feedback.Knocks;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.RetryLater;
import fi.rinnalla.web.survey.AnswerPages.Here;
import fi.rinnalla.web.survey.pair.Half;
import fi.rinnalla.web.survey.pair.Halves;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The last step of an answer: it is kept, alone or beside one at another time, or it is said why not. */
@Dependent
class SendingAnAnswer {
    @Inject
    private Provider<AnsweringSurveys> answering;

    @Inject
    private AnswerPages answers;

    @Inject
    private Halves halves;

    @Inject
    private Knocks knocks;

    @Inject
    private FormKeys keys;

    @Inject
    private Pages pages;

    Response send(SentAnswer sent) {
        if (answering.get().mayPass(knock(sent)) instanceof Passage.Later later) {
            return later(sent, later);
        }
        return sent.here().half().map(it -> keep(sent, it)).orElseGet(() -> keep(sent));
    }

    private Response keep(SentAnswer sent) {
        return switch (answering.get().answer(sent.here().survey().code(), answer(sent))) {
            case KEPT, SENT_BEFORE -> thanks(sent.here());
            case CHANGED -> changed(sent);
            case NOT_OPEN -> pages.go(sent.here().start());
        };
    }

    private Response keep(SentAnswer sent, Half half) {
        var outcome = halves.send(sent.here().survey().code(), answer(sent), half, knock(sent));
        if (outcome instanceof HalfOutcome.Done done) {
            return kept(sent, done);
        }
        if (outcome instanceof HalfOutcome.Refused refused) {
            var problem = Halves.problem(refused.why(), half, answers.voice(sent.here()));
            return answers.again(sent.here(), sent.stretch(), sent.given(), sent.key(), List.of(problem));
        }
        if (outcome instanceof HalfOutcome.WaitABit wait) {
            return later(sent, wait.later());
        }
        if (outcome instanceof HalfOutcome.NotNow busy) {
            var wait = RetryLater.in(busy.retryAfter(), "feedback.error.crowd", answers.voice(sent.here()));
            return wait.on(answers.notNow(
                    sent.here(), sent.stretch(), sent.given(), sent.key(), new Problem("m", wait.words())));
        }
        return outcome instanceof HalfOutcome.Changed
                ? changed(sent)
                : pages.go(sent.here().start());
    }

    /** The same form once more: it counts once, and for a while it shows the words of the card that it made. */
    Response sentBefore(SentAnswer sent) {
        return sent.here()
                .half()
                .map(it -> halves.send(sent.here().survey().code(), answer(sent), it, knock(sent)))
                .filter(HalfOutcome.Done.class::isInstance)
                .map(it -> kept(sent, (HalfOutcome.Done) it))
                .orElseGet(() -> thanks(sent.here()));
    }

    private Response kept(SentAnswer sent, HalfOutcome.Done done) {
        var here = sent.here();
        return halves.shown(done, answers.chrome(here), sent.key(), AnswerPage.path(here.code(), false))
                .orElseGet(() -> thanks(here));
    }

    private Response thanks(Here here) {
        return pages.go(here.start() + (here.kiosk() ? "?tila=kiitos" : "/kiitos"));
    }

    private Response changed(SentAnswer sent) {
        return answers.anew(
                sent.here(), sent.given(), answers.voice(sent.here()).say("survey.error.changed"));
    }

    private Response later(SentAnswer sent, Passage.Later later) {
        var wait = RetryLater.in(later.after(), "feedback.error.crowd", answers.voice(sent.here()));
        return wait.on(answers.later(
                sent.here(), sent.stretch(), sent.given(), sent.key(), later.ticket(), new Problem("m", wait.words())));
    }

    private SurveyAnswer answer(SentAnswer sent) {
        return sent.answer(keys.digest(sent.key()));
    }

    private Knock knock(SentAnswer sent) {
        return knocks.with(sent.form().ticket());
    }
}
