package fi.rinnalla.web.feedback.sending;

import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.feedback.NotKept;
import fi.rinnalla.web.feedback.Knocks;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.RetryLater;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One form on its way: empty, sent, and back again with everything that was typed. */
public final class Sending<T extends SentWithACard> {
    private final FormLayout<T> layout;
    private final FormKeys keys;
    private final Knocks knocks;
    private final Pages pages;

    Sending(FormLayout<T> layout, FormKeys keys, Knocks knocks, Pages pages) {
        this.layout = layout;
        this.keys = keys;
        this.knocks = knocks;
        this.pages = pages;
    }

    public Response form(T empty, Optional<Notice> said) {
        var sheet = FormSheet.of(empty, keys.fresh());
        return show(200, said.map(sheet::saying).orElse(sheet));
    }

    /** @param take what the room does with a form that is fresh */
    public Response sent(T typed, Function<Knock, Response> take) {
        return keys.isFresh(typed.key())
                ? take.apply(knocks.with(typed.sent().ticket()))
                : show(422, FormSheet.of(typed, keys.fresh()).saying(warning("feedback.error.expired")));
    }

    public Response toMend(T typed, List<Problem> problems) {
        return show(422, sheet(typed).toMend(problems));
    }

    public Response pointedOut(T typed, Notice said) {
        return show(422, sheet(typed).shownWhatItTells().saying(said));
    }

    /** It cannot be had, now or ever. */
    public Response conflict(T typed, Notice said) {
        return show(409, sheet(typed).saying(said));
    }

    /** With a key of its own, so that it can be sent as something of its own. */
    public Response asAnother(T typed, Notice said) {
        return show(409, FormSheet.of(typed, keys.fresh()).saying(said));
    }

    public Response waiting(T typed, Passage.Later later) {
        return later(429, later.after(), "feedback.error.crowd", sheet(typed).waitingWith(later.ticket()));
    }

    public Response notNow(T typed, Duration retryAfter, String key) {
        return later(503, retryAfter, key, sheet(typed));
    }

    public Response back(T typed, NotKept why, BackWords words) {
        if (why instanceof NotKept.PointedOut) {
            return pointedOut(typed, words.pointedOut());
        }
        if (why instanceof NotKept.Different) {
            return asAnother(typed, words.different());
        }
        if (why instanceof NotKept.Deleted) {
            return asAnother(typed, words.deleted());
        }
        return why instanceof NotKept.WaitABit wait
                ? waiting(typed, wait.later())
                : notNow(typed, ((NotKept.NotNow) why).retryAfter(), words.busy());
    }

    public Notice warning(String key) {
        return Notice.warn("", layout.voice().say(key));
    }

    private Response later(int status, Duration after, String key, FormSheet<T> sheet) {
        var later = RetryLater.in(after, key, layout.voice());
        var notice = Notice.warn(layout.voice().say("error." + status + ".heading"), later.words());
        return later.on(show(status, sheet.saying(notice)));
    }

    private Response show(int status, FormSheet<T> sheet) {
        return pages.with(status, layout.template(), layout.page().apply(sheet));
    }

    private FormSheet<T> sheet(T typed) {
        return FormSheet.of(typed, typed.key());
    }
}
