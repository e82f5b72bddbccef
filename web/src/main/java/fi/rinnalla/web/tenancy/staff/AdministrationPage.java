package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.services.tenancy.EnteringAdministration.Entrance;
import fi.rinnalla.services.tenancy.FirstStep;
import fi.rinnalla.web.access.Administration;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.Map;

/** The rooms of the administration, in groups, and for those who set the house up what is still to do. */
public record AdministrationPage(Chrome chrome, Entrance entrance) implements StaffPage {
    static final String TEMPLATE = "tenancy/staff/administration";
    private static final Map<FirstStep, String> WHERE = Map.of(
            FirstStep.NAME, "/hallinta/omat-tekstit?aihe=contact",
            FirstStep.LANGUAGES, "/hallinta/kielet",
            FirstStep.COLOUR, "/hallinta/ulkoasu",
            FirstStep.TERMS, "/hallinta/termit",
            FirstStep.HOURS, "/hallinta/paikat",
            FirstStep.PLACES, "/hallinta/paikat",
            FirstStep.PRIVACY, "/hallinta/omat-tekstit?aihe=duty",
            FirstStep.ACCESSIBILITY, "/hallinta/omat-tekstit?aihe=supervisor",
            FirstStep.WORKER, "/hallinta/ihmiset");

    public List<Administration.Group> groups() {
        return Administration.GROUPS.stream()
                .map(it -> new Administration.Group(
                        it.name(),
                        it.rooms().stream()
                                .filter(room -> entrance.held().contains(room.permission()))
                                .toList()))
                .filter(it -> !it.rooms().isEmpty())
                .toList();
    }

    public boolean hasSteps() {
        return !entrance.steps().isEmpty();
    }

    /** Once all is done, the list is folded away. */
    public boolean isComplete() {
        return !entrance.steps().containsValue(false);
    }

    public String progress() {
        var done = entrance.steps().values().stream().filter(it -> it).count();
        return say("admin.first.progress", "n", done, "all", entrance.steps().size());
    }

    public List<Step> steps() {
        return entrance.steps().entrySet().stream()
                .map(it -> new Step(
                        say("admin.first." + Typed.low(it.getKey())),
                        WHERE.get(it.getKey()),
                        it.getValue(),
                        it.getKey().required()))
                .toList();
    }

    public record Step(String words, String href, boolean done, boolean required) {}
}
