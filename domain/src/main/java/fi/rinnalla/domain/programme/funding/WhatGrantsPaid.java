package fi.rinnalla.domain.programme.funding;

import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.GrantLine;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each grant paid for of what was done.
 *
 * @param byGrant of those that paid for anything, in the order of the programme
 * @param notSplit that of which nobody knows which grant paid
 */
public record WhatGrantsPaid(List<ByGrant> byGrant, List<PaidWork> notSplit) {

    /** @param work by kind */
    public record ByGrant(Entry<GrantLine> grant, List<PaidWork> work) {}

    public static WhatGrantsPaid of(Payers payers, Collection<Occurrence> done) {
        var sums = new HashMap<Optional<EntryId>, Map<WorkKind, PaidWork>>();
        for (var it : done) {
            payers.of(it)
                    .map(split -> parts(it, split))
                    .orElseGet(() -> whole(it))
                    .forEach((grant, work) -> sums.computeIfAbsent(grant, none -> new HashMap<>())
                            .merge(it.kind(), work, PaidWork::plus));
        }
        return new WhatGrantsPaid(
                payers.grants().stream()
                        .filter(it -> sums.containsKey(Optional.of(it.id())))
                        .map(it -> new ByGrant(it, sorted(sums.get(Optional.of(it.id())))))
                        .toList(),
                sorted(sums.getOrDefault(Optional.<EntryId>empty(), Map.of())));
    }

    private static Map<Optional<EntryId>, PaidWork> whole(Occurrence it) {
        return Map.of(Optional.empty(), new PaidWork(it.kind(), Split.WHOLE, 0, it.minutes(), it.cents()));
    }

    private static Map<Optional<EntryId>, PaidWork> parts(Occurrence it, Split split) {
        var minutes = split.of(it.minutes());
        var cents = split.of(it.cents());
        var parts = new HashMap<Optional<EntryId>, PaidWork>();
        split.shares()
                .forEach(share -> parts.put(
                        Optional.of(share.grant()),
                        new PaidWork(
                                it.kind(),
                                share.percent(),
                                split.isShared() ? 1 : 0,
                                minutes.get(share.grant()),
                                cents.get(share.grant()))));
        return parts;
    }

    private static List<PaidWork> sorted(Map<WorkKind, PaidWork> work) {
        return work.values().stream()
                .sorted(Comparator.comparing(PaidWork::kind))
                .toList();
    }

    public boolean isEmpty() {
        return byGrant.isEmpty() && notSplit.isEmpty();
    }
}
