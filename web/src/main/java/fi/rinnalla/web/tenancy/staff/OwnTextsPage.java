package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.tenancy.KnowingTheOrganisation;
import fi.rinnalla.services.tenancy.OwnWords;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the organisation's own texts, in all its languages. */
public record OwnTextsPage(
        Chrome chrome,
        OwnTextsForm form,
        Map<Language, OwnWords> words,
        List<Language> spoken,
        Optional<LastChange> last,
        Optional<Notice> notice,
        List<Problem> problems)
        implements SettingPage {
    static final String TEMPLATE = "tenancy/staff/owntexts";
    static final String TITLE = "admin.nav.owntexts";
    static final String URL = "/hallinta/omat-tekstit";

    static String of(String topic) {
        return URL + "?aihe=" + topic;
    }

    @Override
    public String url() {
        return URL;
    }

    public String topic() {
        return form.topic();
    }

    public List<String> topics() {
        return KnowingTheOrganisation.TOPICS;
    }

    public String href(String topic) {
        return of(topic);
    }

    public String name(String topic) {
        return say("admin.texts." + topic);
    }

    public String help() {
        return say("admin.texts." + topic() + ".help");
    }

    public Field bodyField(Language it) {
        var name = OwnTextsForm.body(it);
        return Field.of(name, say("portal.language." + it.path()))
                .holding(form.sent().text(name))
                .among(problems);
    }

    public Field signField(Language it) {
        return Field.of(OwnTextsForm.sign(it), say("admin.texts.signed")).hinted(signedBy(it));
    }

    public boolean isSigned(Language it) {
        return form.isSigned(it);
    }

    private String signedBy(Language it) {
        return Optional.ofNullable(words.get(it))
                .filter(OwnWords::isSigned)
                .map(text -> say(
                        "admin.texts.signed.by",
                        "reviewer",
                        text.reviewer().orElse(""),
                        "date",
                        text.reviewedOn().map(new Times(chrome.voice())::date).orElse("")))
                .orElse("");
    }

    public Field reviewerField() {
        return Field.of("reviewer", say("admin.texts.reviewer"))
                .hinted(say("admin.texts.reviewer.hint"))
                .holding(form.reviewer())
                .among(problems);
    }
}
