package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.feedback.HintKind;
import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.PublicationState;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.Due;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;

/** The words for what a feedback is, where it came from and how far it has come, in the reader's language. */
public record Words(Voice voice) {
    public String state(FeedbackState it) {
        return voice.say("staff.inbox.state." + Typed.low(it));
    }

    public String kind(FeedbackKind it) {
        return voice.say("staff.inbox.kind." + Typed.low(it));
    }

    public String source(Source it) {
        return voice.say("staff.inbox.source." + Typed.low(it));
    }

    public String theme(ThemeCode it) {
        return voice.say("staff.theme." + Typed.low(it));
    }

    public String mood(Mood it) {
        return voice.say("feedback.mood." + Typed.low(it));
    }

    public String use(UseOfWords it) {
        return voice.say("staff.item.use." + Typed.low(it));
    }

    public String verdict(Verdict it) {
        return voice.say("staff.item.verdict", "verdict", voice.say("staff.item.verdict." + Typed.low(it)));
    }

    public String answerKind(AnswerKind it) {
        return voice.say("staff.answer.kind." + Typed.low(it));
    }

    public String publication(PublicationState it) {
        return voice.say("staff.publish.state." + Typed.low(it));
    }

    public String change(ChangeState it) {
        return voice.say("change.state." + Typed.low(it));
    }

    public String language(Language it) {
        return voice.say("portal.language." + it.path());
    }

    public String role(Role it) {
        return voice.say("role." + Typed.low(it) + ".one");
    }

    public String hint(HintKind it, String found) {
        return voice.say("staff.hint." + (it == HintKind.IBAN ? "account" : Typed.low(it)), "text", found);
    }

    /** "3 working days left", "today", "2 working days late". */
    public String due(Due due, LocalDate today) {
        if (due.isToday(today)) {
            return voice.say("staff.inbox.due.today");
        }
        if (due.late()) {
            return due.workingDays() == 0
                    ? voice.say("staff.today.overdue")
                    : voice.count("staff.inbox.due.late", due.workingDays());
        }
        return voice.count("staff.inbox.due", due.workingDays());
    }
}
