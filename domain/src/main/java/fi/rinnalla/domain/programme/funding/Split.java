package fi.rinnalla.domain.programme.funding;

import static java.util.Comparator.comparing;

import fi.rinnalla.domain.programme.EntryId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which grants pay, in whole per cents that make a hundred. The same grants with the same shares are the same split. */
public record Split(List<GrantShare> shares) {
    public static final int WHOLE = 100;

    public Split {
        shares = shares.stream().sorted(comparing(it -> it.grant().value())).toList();
        if (shares.stream().mapToInt(GrantShare::percent).sum() != WHOLE) {
            throw new IllegalArgumentException("shares make a hundred");
        }
        if (shares.stream().map(GrantShare::grant).distinct().count() < shares.size()) {
            throw new IllegalArgumentException("a grant has one share");
        }
    }

    public static Split all(EntryId grant) {
        return new Split(List.of(new GrantShare(grant, WHOLE)));
    }

    public List<EntryId> grants() {
        return shares.stream().map(GrantShare::grant).toList();
    }

    public boolean isShared() {
        return shares.size() > 1;
    }

    /** Whole parts for each grant: none is lost and none comes to it, and what does not divide goes where most of a part was cut off. */
    public Map<EntryId, Long> of(long whole) {
        if (whole < 0) {
            throw new IllegalArgumentException("only what is there is divided");
        }
        var parts = new LinkedHashMap<EntryId, Long>();
        shares.forEach(it -> parts.put(it.grant(), Math.multiplyExact(whole, it.percent()) / WHOLE));
        var left = whole - sum(parts.values());
        shares.stream()
                .sorted(comparing((GrantShare it) -> whole * it.percent() % WHOLE)
                        .reversed())
                .limit(left)
                .forEach(it -> parts.merge(it.grant(), 1L, Long::sum));
        return parts;
    }

    private static long sum(Collection<Long> parts) {
        return parts.stream().mapToLong(Long::longValue).sum();
    }
}
