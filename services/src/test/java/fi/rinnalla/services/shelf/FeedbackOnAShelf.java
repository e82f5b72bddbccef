package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.InboxFilter;
import fi.rinnalla.domain.feedback.InboxRow;
import fi.rinnalla.domain.feedback.OwedRow;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Slice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All feedback of one organisation, in memory. */
public final class FeedbackOnAShelf implements FeedbackItems {
    private final Map<FeedbackId, Feedback> all = new LinkedHashMap<>();

    public FeedbackOnAShelf with(Feedback... feedback) {
        List.of(feedback).forEach(this::add);
        return this;
    }

    @Override
    public Optional<Feedback> find(FeedbackId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Feedback> hold(FeedbackId id) {
        return find(id);
    }

    @Override
    public Optional<Feedback> findByFormKey(Digest formKey) {
        return Optional.empty();
    }

    @Override
    public void add(Feedback feedback) {
        all.put(feedback.id(), feedback);
    }

    @Override
    public void remove(Feedback feedback) {
        all.remove(feedback.id());
    }

    @Override
    public List<Feedback> of(CardId card) {
        return all.values().stream()
                .filter(it -> it.card().filter(card::equals).isPresent())
                .toList();
    }

    @Override
    public Slice<InboxRow> inbox(InboxFilter filter, Optional<After> after, int limit) {
        var rows = all.values().stream()
                .filter(it -> filter.states().contains(it.state()))
                .sorted(Comparator.comparing(Feedback::receivedOn).reversed())
                .map(FeedbackOnAShelf::row)
                .toList();
        return Slice.of(rows, limit, it -> new After(it.receivedOn(), it.id().value()));
    }

    @Override
    public Slice<OwedRow> owed(Optional<After> after, int limit) {
        var rows = all.values().stream()
                .filter(Feedback::owed)
                .sorted(Comparator.comparing(Feedback::dueOn))
                .map(it -> new OwedRow(
                        it.id(), it.kind(), Optional.empty(), it.receivedOn(), it.dueOn(), it.state(), it.againOpen()))
                .toList();
        return Slice.of(rows, limit, it -> new After(it.dueOn(), it.id().value()));
    }

    @Override
    public int countOverdue(LocalDate today, int limit) {
        return (int) all.values().stream()
                .filter(it -> it.overdue(today))
                .limit(limit)
                .count();
    }

    @Override
    public List<FeedbackId> lastActiveBefore(PromiseId promise, LocalDate day, int limit) {
        return List.of();
    }

    private static InboxRow row(Feedback it) {
        return new InboxRow(
                it.id(),
                it.kind(),
                it.source(),
                it.language(),
                Optional.empty(),
                it.receivedOn(),
                it.dueOn(),
                it.state(),
                it.mood(),
                it.verdict(),
                it.card().isPresent());
    }
}
