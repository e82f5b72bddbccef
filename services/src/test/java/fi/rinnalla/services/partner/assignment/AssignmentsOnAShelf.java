package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.assignment.Ahead;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentFilter;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.AssignmentOffer;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Slice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The assignments of one house, in memory. */
public final class AssignmentsOnAShelf implements Assignments {
    private final List<Assignment> all = new ArrayList<>();

    @Override
    public Optional<Assignment> find(AssignmentId id) {
        return which(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Assignment> hold(AssignmentId id) {
        return find(id);
    }

    @Override
    public Optional<Assignment> findByFormKey(Digest formKey) {
        return which(it -> it.formKey().equals(formKey)).findFirst();
    }

    @Override
    public Optional<AssignmentId> offered(OfferId offer) {
        return which(it -> it.offered(offer).isPresent()).findFirst().map(Assignment::id);
    }

    @Override
    public List<Assignment> of(CardId card) {
        return which(it -> it.card().equals(Optional.of(card))).toList();
    }

    @Override
    public List<Assignment> offeredTo(PartnerId partner, int limit) {
        return which(it ->
                        it.offers().stream().anyMatch(offer -> offer.partner().equals(partner)))
                .limit(limit)
                .toList();
    }

    @Override
    public Slice<Assignment> page(AssignmentFilter filter, Optional<After> after, int limit) {
        var found = which(it -> filter.states().contains(it.state()))
                .filter(it -> filter.strand().map(it.wish().strand()::equals).orElse(true))
                .limit(limit)
                .toList();
        return new Slice<>(found, Optional.empty());
    }

    @Override
    public Map<Ahead, Integer> ahead() {
        return which(it -> it.state().isAhead()).collect(Collectors.toMap(Assignment::ahead, it -> 1, Integer::sum));
    }

    @Override
    public Map<PartnerId, Integer> loads() {
        return all.stream()
                .filter(it -> it.state() == AssignmentState.LOOKING || it.state() == AssignmentState.AGREED)
                .flatMap(it -> it.offers().stream())
                .filter(it -> it.state().holds())
                .collect(Collectors.toMap(AssignmentOffer::partner, it -> 1, Integer::sum));
    }

    @Override
    public List<Assignment> outlived(LocalDate day, int limit) {
        return which(it -> !it.isForgotten() && it.touchedOn().isBefore(day))
                .limit(limit)
                .toList();
    }

    @Override
    public void add(Assignment assignment) {
        all.add(assignment);
    }

    private Stream<Assignment> which(Predicate<Assignment> wanted) {
        return all.stream().filter(wanted);
    }
}
