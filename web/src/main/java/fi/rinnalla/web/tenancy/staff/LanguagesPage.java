package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.tenancy.Translation;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The organisation's languages, and how much stands in each. */
public record LanguagesPage(
        Chrome chrome,
        List<Language> ticked,
        List<Translation> translations,
        Optional<LastChange> last,
        Optional<Notice> notice,
        List<Problem> problems)
        implements SettingPage {
    static final String TEMPLATE = "tenancy/staff/languages";
    static final String TITLE = "admin.nav.languages";
    static final String URL = "/hallinta/kielet";

    @Override
    public String url() {
        return URL;
    }

    public Field languageField() {
        return Field.of("language", say("admin.languages.spoken"))
                .hinted(say("admin.languages.spoken.hint"))
                .among(problems);
    }

    public List<Choice> choices() {
        return Arrays.stream(Language.values())
                .map(it -> Choice.of(it.path(), name(it), ticked.contains(it)))
                .toList();
    }

    public String name(Language it) {
        return say("portal.language." + it.path());
    }

    /** In the first language nothing can be missing. */
    public String first() {
        return translations.isEmpty() ? "" : name(translations.get(0).language());
    }
}
