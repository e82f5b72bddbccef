package fi.rinnalla.web.support;

import fi.rinnalla.domain.support.MeetingState;
import fi.rinnalla.domain.support.MeetingText;
import fi.rinnalla.domain.support.RatedMoment;
import fi.rinnalla.domain.support.RatedQuestion;
import fi.rinnalla.services.support.MeetingView;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.Optional;

/** A meeting somebody comes along to, as the parent sees it: beforehand a sheet to think on, afterwards how it was. */
public record MyMeetingPage(
        Chrome chrome,
        MeetingView it,
        MyMeetingForm form,
        String key,
        String readers,
        Optional<Notice> notice,
        List<Problem> problems)
        implements Page {
    static final String TEMPLATE = "support/meeting";
    static final String SHARED = "shared";

    public String back() {
        return chrome.to("vastaus/pyynnot/" + it.request().value());
    }

    public String here() {
        return back() + "/palaveri";
    }

    public String lead() {
        return say("meeting.mine." + Typed.low(it.state()));
    }

    public List<RequestWords.Answer> facts() {
        return says().facts(it);
    }

    public boolean ahead() {
        return it.state() == MeetingState.PLANNED;
    }

    public boolean behind() {
        return it.state() == MeetingState.HELD;
    }

    public List<MeetingText> questions() {
        return MeetingText.BEFORE;
    }

    public Field field(MeetingText text) {
        return Field.of(text.column(), says().question(text))
                .hinted(say("meeting.sheet." + Typed.low(text) + ".hint"))
                .holding(form.texts().getOrDefault(text, ""))
                .among(problems);
    }

    public boolean isShared() {
        return form.shared();
    }

    public Field shared() {
        return Field.of(SHARED, say("meeting.shared")).hinted(say("meeting.shared.hint"));
    }

    public List<RequestWords.Answer> sheet() {
        return says().sheet(it);
    }

    public List<RatedQuestion> asked() {
        return it.answered() ? List.of() : RatedMoment.AFTER_MEETING.questions();
    }

    public Field field(RatedQuestion question) {
        return new RatedSays(chrome.voice()).field(RatedMoment.AFTER_MEETING, question);
    }

    public List<Choice> choices(RatedQuestion question) {
        return new RatedSays(chrome.voice()).choices(question, form.rating());
    }

    public MeetingText agreed() {
        return MeetingText.AGREED;
    }

    public String promise() {
        return say(ahead() ? "meeting.promise.before" : "meeting.promise.after", "readers", readers);
    }

    private MeetingSays says() {
        return new MeetingSays(chrome.voice());
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "MyMeetingPage";
    }
}
