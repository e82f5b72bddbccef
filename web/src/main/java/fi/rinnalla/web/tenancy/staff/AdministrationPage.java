package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.services.tenancy.EnteringAdministration.Entrance;
import fi.rinnalla.web.access.Administration;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import java.util.List;
import java.util.stream.Collectors;

/** The rooms of the administration, in groups, and for those who set the house up what is still to do. */
public record AdministrationPage(Chrome chrome, Entrance entrance) implements StaffPage {
    static final String TEMPLATE = "tenancy/staff/administration";

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

    /** Once all is done and families come, the list is folded away. */
    public boolean isFolded() {
        return entrance.published() && !entrance.steps().containsValue(false);
    }

    /** Not published yet, and nothing that families need is missing. */
    public boolean mayPublish() {
        return !entrance.published() && steps().stream().noneMatch(it -> it.required() && !it.done());
    }

    public String missing() {
        return steps().stream()
                .filter(it -> it.required() && !it.done())
                .map(Step::words)
                .collect(Collectors.joining(", "));
    }

    public String progress() {
        var done = entrance.steps().values().stream().filter(it -> it).count();
        return say("admin.first.progress", "n", done, "all", entrance.steps().size());
    }

    public List<Step> steps() {
        return entrance.steps().entrySet().stream()
                .map(it -> new Step(
                        say(StepLinks.key(it.getKey())),
                        StepLinks.of(it.getKey()),
                        it.getValue(),
                        it.getKey().required()))
                .toList();
    }

    public record Step(String words, String href, boolean done, boolean required) {}
}
