package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The terms of one language.
 *
 * @param sentences of the house, with these terms in them
 */
public record TermsPage(
        Chrome chrome,
        TermsForm form,
        List<Language> spoken,
        List<String> sentences,
        Optional<LastChange> last,
        Optional<Notice> notice,
        List<Problem> problems)
        implements SettingPage {
    static final String TEMPLATE = "tenancy/staff/terms";
    static final String TITLE = "admin.nav.terms";
    static final String URL = "/hallinta/termit";

    static String of(Language language) {
        return URL + "?kieli=" + language.path();
    }

    @Override
    public String url() {
        return URL;
    }

    public Language language() {
        return form.language();
    }

    public String href(Language it) {
        return of(it);
    }

    public String name(Language it) {
        return say("portal.language." + it.path());
    }

    public List<Group> groups() {
        return TermsForm.TERMS.stream()
                .map(term -> new Group(
                        say("admin.terms." + term),
                        say("admin.terms." + term + ".hint"),
                        form.forms().stream().map(it -> field(term, it)).toList()))
                .toList();
    }

    private Field field(String term, String kind) {
        var name = TermsForm.field(term, kind);
        return Field.of(name, say("admin.form." + kind.replace('.', '_')))
                .holding(form.sent().text(name))
                .among(problems);
    }

    public record Group(String words, String hint, List<Field> fields) {}
}
