package fi.rinnalla.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The one catalogue of page states. It drives the checks of accessibility, widths, policy and budgets, and the photographs. */
final class PageStates {
    /** Looked at in forced colours and on paper too. */
    static final Set<String> ON_OTHER_MEDIA =
            Set.of("home", "feedback", "feedback-card", "card-item-answered", "staff-inbox", "comparison");

    private PageStates() {}

    static List<PageState> all() {
        var all = new ArrayList<PageState>();
        all.addAll(ParentsStates.front());
        all.addAll(ParentsStates.feedback());
        all.addAll(GatheringStates.gatherings());
        all.addAll(RequestStates.requests());
        all.addAll(PartnerStates.partners());
        all.addAll(OrderStates.orders());
        all.addAll(IndividualStates.individual());
        all.addAll(FeeStates.fees());
        all.addAll(RelationStates.relations());
        all.addAll(StoryStates.stories());
        all.addAll(TellingStates.stories());
        all.addAll(TrainingStates.trainings());
        all.addAll(TaughtStates.professionals());
        all.addAll(GroupStates.groups());
        all.addAll(ModelStates.models());
        all.addAll(ProgrammeStates.programmes());
        all.addAll(ReportStates.reports());
        all.addAll(SurveyStates.surveys());
        all.addAll(LoopStates.loop());
        all.addAll(ResultStates.results());
        all.addAll(ParentsStates.navigator());
        all.addAll(ParentsStates.card());
        all.addAll(StaffStates.staff());
        all.addAll(MendingStates.mending());
        all.addAll(FeedbackAtWorkStates.feedback());
        all.addAll(AdministrationStates.administration());
        all.addAll(ImportStates.imports());
        all.addAll(AdministrationStates.network());
        all.addAll(NewcomersStates.fourth());
        all.addAll(TroubleStates.errors());
        all.addAll(TroubleStates.errorsAtWork());
        all.addAll(AdministrationStates.meanwhile());
        return all;
    }
}
