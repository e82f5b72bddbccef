package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.web.partner.fee.Metres;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Optional;

/** What is still asked of whoever logs a done assignment: how far it was, if they want to say. */
public class LogTyped {
    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("km")
    @DefaultValue("")
    private String kilometres = "";

    @FormParam("sure")
    @DefaultValue("")
    private String sure = "";

    private boolean alike;

    List<Problem> problems(Voice voice) {
        return metres().isPresent() ? List.of() : List.of(new Problem("km", voice.say("fee.log.km.error")));
    }

    Optional<Integer> metres() {
        return Metres.of(kilometres).stream().boxed().filter(WorkDone::mayBeFar).findFirst();
    }

    /** There is an entry like it already, and nothing else is the matter. */
    LogTyped alike() {
        alike = true;
        return this;
    }

    public boolean isAlike() {
        return alike;
    }

    String key() {
        return key;
    }

    String kilometres() {
        return kilometres;
    }

    boolean isSure() {
        return sure.equals("true");
    }
}
