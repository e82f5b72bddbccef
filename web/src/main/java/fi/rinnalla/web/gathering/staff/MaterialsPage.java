package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.gathering.MaterialView;
import fi.rinnalla.services.gathering.OurGathering;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.web.access.LastWords;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a group or an event leaves to read, each piece with its form.
 *
 * @param form what was typed, of the one piece that has to be mended; an empty new one elsewhere
 * @param spoken the organisation's languages, its own first
 */
public record MaterialsPage(
        Chrome chrome,
        OurGathering gathering,
        List<MaterialView> materials,
        Map<UUID, LastChange> last,
        MaterialForm form,
        List<Language> spoken,
        String done,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "gathering/staff/materials";

    public String name() {
        return gathering.view().in(chrome.language()).told().name();
    }

    public String back() {
        return "/tyo/ryhmat/" + gathering.view().id().value();
    }

    public String here() {
        return back() + "/aineistot";
    }

    public String of(MaterialView it) {
        return here() + "/" + it.id();
    }

    /** Who wrote it anew last, in words; empty where nobody has. */
    public String last(MaterialView it) {
        return Optional.ofNullable(last.get(it.id()))
                .map(change -> LastWords.in(chrome.voice(), change))
                .orElse("");
    }

    public String state(MaterialView it) {
        if (it.hidden()) {
            return say("running.materials.hidden");
        }
        return say(it.text().forEverybody() ? "running.materials.public" : "running.materials.holders");
    }

    /** The form of a new one. */
    public Fields fresh() {
        return new Fields(this, form.suffix().isEmpty() ? form : MaterialForm.empty());
    }

    public Fields fields(MaterialView it) {
        var known = MaterialForm.of(it);
        return new Fields(this, form.suffix().equals(known.suffix()) ? form : known);
    }

    /** Open where it has to be mended. */
    public boolean troubles(MaterialView it) {
        return form.suffix().equals(MaterialForm.of(it).suffix());
    }

    /** The questions of one form. */
    public record Fields(MaterialsPage page, MaterialForm form) {
        public Field language() {
            return field("language");
        }

        public List<Choice> languages() {
            return page.spoken().stream()
                    .map(it -> Choice.of(
                            it.path(),
                            page.say("portal.language.name." + it.path()),
                            it == form.language().orElse(page.spoken().get(0))))
                    .toList();
        }

        public Field title() {
            return field("title");
        }

        public Field body() {
            return field("body").hinted(page.say("editing.body.hint"));
        }

        public Field link() {
            return field("link").hinted(page.say("running.materials.link.hint"));
        }

        public Field everybody() {
            return field("everybody");
        }

        public boolean forEverybody() {
            return form.forEverybody();
        }

        private Field field(String name) {
            return Field.of(name + form.suffix(), page.say("running.materials." + name))
                    .holding(form.typed(name))
                    .among(page.problems());
        }
    }
}
