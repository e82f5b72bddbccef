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
import fi.rinnalla.domain.feedback.Theme;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.Due;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The words for what a feedback is, where it came from and how far it has come, in the reader's language. */
public record Words(Voice voice) {
    public String state(FeedbackState it) {
        return voice.say("staff.inbox.state." + low(it));
    }

    public String kind(FeedbackKind it) {
        return voice.say("staff.inbox.kind." + low(it));
    }

    public String source(Source it) {
        return voice.say("staff.inbox.source." + low(it));
    }

    public String theme(Theme it) {
        return voice.say("staff.theme." + low(it));
    }

    public String mood(Mood it) {
        return voice.say("feedback.mood." + low(it));
    }

    public String use(UseOfWords it) {
        return voice.say("staff.item.use." + low(it));
    }

    public String verdict(Verdict it) {
        return voice.say("staff.item.verdict", "verdict", voice.say("staff.item.verdict." + low(it)));
    }

    public String answerKind(AnswerKind it) {
        return voice.say("staff.answer.kind." + low(it));
    }

    public String publication(PublicationState it) {
        return voice.say("staff.publish.state." + low(it));
    }

    public String change(ChangeState it) {
        return voice.say("change.state." + low(it));
    }

    public String language(Language it) {
        return voice.say("portal.language." + it.path());
    }

    public String role(Role it) {
        return voice.say("role." + low(it) + ".one");
    }

    public String hint(HintKind it, String found) {
        return voice.say("staff.hint." + (it == HintKind.IBAN ? "account" : low(it)), "text", found);
    }

    /** The readers named in a promise, joined as one says them. */
    public String readers(Collection<Role> roles) {
        var names =
                roles.stream().map(it -> voice.say("role.readers." + low(it))).toList();
        return joined(names);
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

    /** The name of a closed choice as it travels in forms and addresses. */
    static String low(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT);
    }

    private String joined(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        var last = names.get(names.size() - 1);
        return names.size() == 2
                ? voice.say("role.list.two", "first", names.get(0), "last", last)
                : voice.say(
                        "role.list.more", "rest", String.join(", ", names.subList(0, names.size() - 1)), "last", last);
    }
}
