package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.services.model.AdoptionSheet;
import fi.rinnalla.services.model.ModelRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The models, and how far each county is with each.
 *
 * @param counties by model
 * @param sought what was looked for
 */
public record ModelsPage(
        Chrome chrome, List<ModelRow> rows, Map<ModelId, List<AdoptionSheet>> counties, String sought, boolean mayWrite)
        implements StaffPage {
    static final String TEMPLATE = "model/list";
    static final String URL = "/kehitys/mallit";
    static final String NAV = "model.nav";

    public Field search() {
        return Field.of("haku", say("model.search")).holding(sought);
    }

    public String href(ModelRow it) {
        return href(it.id());
    }

    static String href(ModelId id) {
        return URL + "/" + id.value();
    }

    public String name(ModelRow it) {
        return it.passport().name(chrome.language());
    }

    public String state(ModelRow it) {
        return it.inForceOn().isEmpty()
                ? say("model.state.draft")
                : it.drafted() ? say("model.state.changing") : say("model.state.in_force");
    }

    public String more(ModelRow it) {
        var said = new ArrayList<String>();
        it.inForceOn()
                .ifPresent(day -> said.add(say("model.version.since", "n", it.number(), "date", words().date(day))));
        if (!it.origin().isEmpty()) {
            said.add(say("model.copied.from", "organisation", it.origin()));
        }
        if (it.counties() > 0) {
            said.add(chrome.voice().count("model.counties", it.counties()));
        }
        return String.join(" · ", said);
    }

    /** Those that somebody takes into use, or did. */
    public List<ModelRow> taken() {
        return rows.stream().filter(it -> counties.containsKey(it.id())).toList();
    }

    public List<County> places() {
        return taken().stream()
                .flatMap(it -> counties.get(it.id()).stream())
                .map(AdoptionSheet::county)
                .distinct()
                .sorted()
                .toList();
    }

    public Optional<AdoptionSheet> at(County county, ModelRow model) {
        return counties.get(model.id()).stream()
                .filter(it -> it.county() == county)
                .findFirst();
    }

    public String county(County it) {
        return words().county(it);
    }

    public String stage(AdoptionSheet it) {
        return words().stage(it.now().stage());
    }

    public String since(AdoptionSheet it) {
        return words().date(it.now().day());
    }

    public String next(AdoptionSheet it) {
        return it.next()
                .map(day -> say(it.past() ? "model.next.past" : "model.next.on", "date", words().date(day)))
                .orElse("");
    }

    private ModelWords words() {
        return new ModelWords(chrome.voice());
    }
}
