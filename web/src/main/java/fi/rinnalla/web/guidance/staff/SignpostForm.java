package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.guidance.SignpostText;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Optional;

/** A service as it was typed. */
public class SignpostForm {
    private static final int LONGEST = 400;

    @FormParam("language")
    @DefaultValue("")
    private String language = "";

    @FormParam("name")
    @DefaultValue("")
    private String name = "";

    @FormParam("purpose")
    @DefaultValue("")
    private String purpose = "";

    @FormParam("county")
    @DefaultValue("")
    private String county = "";

    @FormParam("reach")
    @DefaultValue("")
    private String reach = "";

    @FormParam("link")
    @DefaultValue("")
    private String link = "";

    @FormParam(FormKeys.FIELD)
    private String key;

    static SignpostForm of(SignpostText text) {
        var form = new SignpostForm();
        form.language = text.language().path();
        form.name = text.name();
        form.purpose = text.purpose();
        form.county = text.county();
        form.reach = text.reach();
        form.link = text.link();
        return form;
    }

    List<Problem> problems(Voice voice) {
        return new Check(voice)
                .that(language().isPresent(), "language")
                .that(!name().isEmpty(), "name")
                .that(!purpose().isEmpty(), "purpose")
                .that(link().isEmpty() || link().matches("https://[^\\s\"<>]+"), "link")
                .atMost(LONGEST, "name", name())
                .atMost(LONGEST, "purpose", purpose())
                .atMost(LONGEST, "county", county())
                .atMost(LONGEST, "reach", reach())
                .atMost(LONGEST, "link", link())
                .problems();
    }

    SignpostText text() {
        return new SignpostText(language().orElseThrow(), name(), purpose(), county(), reach(), link());
    }

    Optional<Language> language() {
        return Language.atPath(language);
    }

    String key() {
        return key;
    }

    String name() {
        return name.strip();
    }

    String purpose() {
        return purpose.strip();
    }

    String county() {
        return county.strip();
    }

    String reach() {
        return reach.strip();
    }

    String link() {
        return link.strip();
    }
}
