package fi.rinnalla.journeys;

import java.util.ArrayList;
import java.util.List;

/** The one catalogue of page states. It drives the checks of accessibility, widths, policy and budgets, and the photographs. */
final class PageStates {
    private PageStates() {}

    static List<PageState> all() {
        var all = new ArrayList<PageState>();
        all.addAll(ParentsStates.front());
        all.addAll(ParentsStates.feedback());
        all.addAll(GatheringStates.gatherings());
        all.addAll(RequestStates.requests());
        all.addAll(PartnerStates.partners());
        all.addAll(ParentsStates.navigator());
        all.addAll(ParentsStates.card());
        all.addAll(StaffStates.staff());
        all.addAll(MendingStates.mending());
        all.addAll(AdministrationStates.administration());
        all.addAll(AdministrationStates.network());
        all.addAll(NewcomersStates.fourth());
        all.addAll(TroubleStates.errors());
        all.addAll(TroubleStates.errorsAtWork());
        return all;
    }
}
