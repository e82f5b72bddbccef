package fi.rinnalla.persistence.privacy;

import fi.rinnalla.domain.privacy.AuditBook;
import fi.rinnalla.domain.privacy.AuditLine;
import fi.rinnalla.domain.privacy.AuditSearch;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the chain as it stands; what was never an act of ours is not in it. */
@Dependent
public class StoredAuditBook implements AuditBook {
    private static final String LINES = """
        select seq, cast(extract(epoch from at) * 1000000 as bigint), actor, act, cast(object as text) from app.audit
         where tenant_id = sec.tid()
           and (cast(?1 as text) is null or act = cast(?1 as text))
           and (cast(?2 as timestamptz) is null or at >= cast(?2 as timestamptz))
           and (cast(?3 as timestamptz) is null or at < cast(?3 as timestamptz))
           and (cast(?4 as bigint) is null or seq < cast(?4 as bigint))
         order by seq desc limit ?5\
        """;

    private static final long MICROS = 1_000_000;

    private final EntityManager em;

    @Inject
    public StoredAuditBook(EntityManager em) {
        this.em = em;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<AuditLine> lines(AuditSearch search, int limit) {
        List<Object[]> rows = em.createNativeQuery(LINES)
                .setParameter(1, search.act().map(Enum::name).orElse(null))
                .setParameter(2, search.first().map(StoredAuditBook::begin).orElse(null))
                .setParameter(3, search.last().map(it -> begin(it.plusDays(1))).orElse(null))
                .setParameter(4, search.before().orElse(null))
                .setParameter(5, limit)
                .getResultList();
        return rows.stream().map(StoredAuditBook::line).toList();
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(Helsinki.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static AuditLine line(Object[] row) {
        var micros = ((Number) row[1]).longValue();
        return new AuditLine(
                ((Number) row[0]).longValue(),
                Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000),
                (String) row[2],
                AuditAct.valueOf((String) row[3]),
                Optional.ofNullable((String) row[4]).map(UUID::fromString));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Long> broken() {
        List<Number> faults = em.createNativeQuery("select seq from sec.audit_faults() order by seq limit 1")
                .getResultList();
        return faults.stream().findFirst().map(Number::longValue);
    }
}
