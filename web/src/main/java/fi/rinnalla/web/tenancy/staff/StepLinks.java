package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.services.tenancy.FirstStep;
import fi.rinnalla.web.shared.Typed;
import java.util.Map;

/** Where each of the first steps is taken, and the key of its words. */
final class StepLinks {
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

    private StepLinks() {}

    static String of(FirstStep step) {
        return WHERE.get(step);
    }

    static String key(FirstStep step) {
        return "admin.first." + Typed.low(step);
    }
}
