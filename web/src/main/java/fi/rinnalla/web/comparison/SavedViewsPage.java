package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.SavedView;
import fi.rinnalla.domain.comparison.SavedViewId;
import fi.rinnalla.services.comparison.KeepingViews.Kept;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The network's saved views.
 *
 * @param mended the form that was sent and has to be looked at once more; empty elsewhere
 * @param state what has just been done; empty where nothing was
 */
public record SavedViewsPage(
        Chrome chrome, String network, List<Row> rows, Optional<Mended> mended, List<Problem> problems, String state)
        implements StaffPage {
    static final String TEMPLATE = "comparison/saved";
    private static final Set<String> STATES = Set.of("tallessa", "nimetty", "poistettu");

    /** @param name its field, as it was typed where it has to be mended */
    public record Row(String id, String title, String href, Field name) {}

    /** A choice that has no name yet. */
    public record Mended(Field name, Map<String, String> choice, List<String> programmes) {}

    static SavedViewsPage of(Chrome chrome, String network, List<SavedView> views) {
        var rows = views.stream()
                .map(it -> new Row(
                        it.id().value().toString(),
                        it.name(),
                        "/vertailu" + it.query() + "&kieli=" + chrome.language().path(),
                        Field.of(fieldOf(it.id()), chrome.voice().say("view.saved.name"))
                                .holding(it.name())))
                .toList();
        return new SavedViewsPage(chrome, network, rows, Optional.empty(), List.of(), "");
    }

    SavedViewsPage with(String wanted) {
        return new SavedViewsPage(
                chrome, network, rows, mended, problems, wanted != null && STATES.contains(wanted) ? wanted : "");
    }

    /** A new one, which its name does not let in. */
    SavedViewsPage mending(String typed, Chosen chosen, Kept why) {
        var problem = new Problem("nimi", said(why));
        var choice = new LinkedHashMap<String, String>();
        choice.put("nakyma", chosen.view().code());
        choice.put("osoitin", chosen.indicator().code());
        if (chosen.view() == ViewKind.RATE) {
            choice.put("jakaja", chosen.divisor().code());
        }
        if (chosen.from() != null) {
            choice.put("alku", chosen.from().toString());
            choice.put("loppu", chosen.to().toString());
        }
        var form = new Mended(
                Field.of("nimi", say("view.saved.name")).holding(typed).among(List.of(problem)),
                choice,
                chosen.named());
        return new SavedViewsPage(chrome.troubled(), network, rows, Optional.of(form), List.of(problem), "");
    }

    /** One that is there, under another name. */
    SavedViewsPage mending(SavedViewId id, String typed, Kept why) {
        var problem = new Problem(fieldOf(id), said(why));
        var mended = rows.stream()
                .map(it -> new Row(
                        it.id(),
                        it.title(),
                        it.href(),
                        it.id().equals(id.value().toString())
                                ? it.name().holding(typed).among(List.of(problem))
                                : it.name()))
                .toList();
        return new SavedViewsPage(chrome.troubled(), network, mended, Optional.empty(), List.of(problem), "");
    }

    public String language() {
        return chrome.language().path();
    }

    /** What was done, in a sentence. */
    public String done() {
        return switch (state) {
            case "tallessa" -> say("view.saved.done.kept");
            case "nimetty" -> say("view.saved.done.renamed");
            default -> say("view.saved.done.removed");
        };
    }

    private String said(Kept why) {
        return say("view.saved.problem." + why.name().toLowerCase(Locale.ROOT), "most", SavedView.MOST);
    }

    private static String fieldOf(SavedViewId id) {
        return "nimi-" + id.value();
    }
}
