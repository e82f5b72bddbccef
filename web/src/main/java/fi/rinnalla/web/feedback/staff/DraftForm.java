package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.DraftText;
import fi.rinnalla.domain.feedback.PersonalIdentityCode;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.PublicationSheet;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text for the public as it was typed. */
public class DraftForm {
    static final int LONGEST = 600;

    @FormParam("said")
    @DefaultValue("")
    private String said = "";

    @FormParam("done")
    @DefaultValue("")
    private String done = "";

    @FormParam("change")
    @DefaultValue("")
    private String change = "";

    @FormParam("language")
    @DefaultValue("")
    private String language = "";

    @FormParam("checked")
    @DefaultValue("")
    private String checked = "";

    @FormParam("version")
    private int version;

    static DraftForm in(Language language) {
        var form = new DraftForm();
        form.language = language.path();
        return form;
    }

    /** Begun with what has been done. */
    static DraftForm done(Language language, String words) {
        var form = in(language);
        form.done = words;
        form.change = Typed.low(ChangeState.CHANGED);
        return form;
    }

    static DraftForm of(PublicationSheet sheet) {
        var form = in(sheet.language());
        form.said = sheet.said();
        form.done = sheet.done();
        form.change = Typed.low(sheet.change());
        form.version = sheet.version();
        return form;
    }

    /** On top of what a colleague has stored meanwhile. */
    void basedOn(int stored) {
        version = stored;
    }

    DraftText text() {
        return new DraftText(language().orElseThrow(), said(), done(), change().orElseThrow(), "true".equals(checked));
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        problemWith(said(), "staff.publish.error.said", voice).ifPresent(it -> problems.add(new Problem("said", it)));
        problemWith(done(), "staff.publish.error.done", voice).ifPresent(it -> problems.add(new Problem("done", it)));
        if (change().isEmpty()) {
            problems.add(new Problem("change", voice.say("staff.publish.error.state")));
        }
        return problems;
    }

    private static Optional<String> problemWith(String text, String empty, Voice voice) {
        if (text.isBlank()) {
            return Optional.of(voice.say(empty));
        }
        if (text.length() > LONGEST) {
            return Optional.of(voice.say("staff.answer.error.too_long", "n", text.length() - LONGEST));
        }
        return PersonalIdentityCode.isIn(text)
                ? Optional.of(voice.say("staff.answer.error.identity_code"))
                : Optional.empty();
    }

    String said() {
        return said == null ? "" : said.replace("\r\n", "\n");
    }

    String done() {
        return done == null ? "" : done.replace("\r\n", "\n");
    }

    Optional<ChangeState> change() {
        return Typed.one(ChangeState.class, change);
    }

    Optional<Language> language() {
        return Language.atPath(language == null ? "" : language).or(() -> Optional.of(Language.FI));
    }

    int version() {
        return version;
    }
}
