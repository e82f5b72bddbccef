package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.support.Candidate;
import fi.rinnalla.domain.support.Matching;
import fi.rinnalla.domain.support.Proposal;
import fi.rinnalla.domain.support.Proposals;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.Supervisions;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.domain.support.Wanted;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who could walk beside whoever asked. The area and the place to avoid are read for it, which leaves a line. */
@UseCase
@MayBeDoneBy(Permission.CARRY_REQUESTS)
@Shows(RequestView.WORDS)
public class FindingCandidates {
    /** Everybody is weighed; so many of those who fit best are enough to choose from. */
    private static final int SHOWN = 30;

    private final SupportRequests requests;
    private final ExperiencePartners partners;
    private final Proposals proposals;
    private final Wants wants;
    private final NotProposed notProposed;
    private final Supervisions supervisions;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public FindingCandidates(
            SupportRequests requests,
            ExperiencePartners partners,
            Proposals proposals,
            Wants wants,
            NotProposed notProposed,
            Supervisions supervisions,
            Auditing auditing,
            Clock clock) {
        this.requests = requests;
        this.partners = partners;
        this.proposals = proposals;
        this.wants = wants;
        this.notProposed = notProposed;
        this.supervisions = supervisions;
        this.auditing = auditing;
        this.clock = clock;
    }

    public CandidateSheet of(RequestId id) {
        var request = requests.find(id).orElseThrow(() -> new NotFound(id));
        auditing.note(AuditAct.READ_REQUEST, id.value());
        var present = partners.present().stream().collect(Collectors.toMap(ExperiencePartner::id, it -> it));
        var wanted = wants.of(request);
        var about = proposals.about(id);
        var supervised = supervisions.last();
        var excluded = notProposed.among(present.keySet(), request, about);
        var matching = new Matching(today(), proposals.loads(), supervised, excluded);
        var fitting = matching.candidates(wanted, present.values());
        var candidates = fitting.stream()
                .limit(SHOWN)
                .map(it -> row(it, present.get(it.partner()), supervised))
                .toList();
        return new CandidateSheet(
                candidates,
                fitting.size() - candidates.size(),
                about.stream().filter(it -> it.state().holds()).findFirst().map(it -> row(it, present)),
                candidates.isEmpty()
                        ? Optional.of(none(wanted, present.values().stream().toList()))
                        : Optional.empty());
    }

    private CandidateRow row(Candidate it, ExperiencePartner partner, Map<PartnerId, LocalDate> supervised) {
        return new CandidateRow(
                it.partner(),
                partner.profile(),
                it.reasons(),
                it.cautions(),
                it.carried(),
                Optional.ofNullable(supervised.get(it.partner()))
                        .map(last -> (int) ChronoUnit.WEEKS.between(last, today())));
    }

    private ProposalRow row(Proposal it, Map<PartnerId, ExperiencePartner> present) {
        var called = Optional.ofNullable(present.get(it.partner()))
                .map(partner -> partner.profile().called())
                .orElse("");
        return new ProposalRow(it.id(), called, it.state(), it.dueOn(), it.isLate(today()));
    }

    private CandidateSheet.NoOne none(Wanted wanted, List<ExperiencePartner> all) {
        var loads = proposals.loads();
        return new CandidateSheet.NoOne(
                all.size(),
                count(all, it -> !it.mayBeAskedOn(today())),
                count(all, it -> loads.getOrDefault(it.id(), 0) >= it.profile().carries()),
                count(
                        all,
                        it -> !wanted.interpreter()
                                && wanted.speaks().filter(it.profile()::speaks).isEmpty()));
    }

    private static int count(List<ExperiencePartner> all, Predicate<ExperiencePartner> which) {
        return (int) all.stream().filter(which).count();
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
