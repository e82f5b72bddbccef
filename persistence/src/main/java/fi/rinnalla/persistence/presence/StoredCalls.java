package fi.rinnalla.persistence.presence;

import fi.rinnalla.domain.presence.Call;
import fi.rinnalla.domain.presence.CallCount;
import fi.rinnalla.domain.presence.CallId;
import fi.rinnalla.domain.presence.CallLength;
import fi.rinnalla.domain.presence.CallerCounty;
import fi.rinnalla.domain.presence.CallerKind;
import fi.rinnalla.domain.presence.Calls;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.domain.presence.PhoneLine;
import fi.rinnalla.domain.presence.TimeBand;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredCalls implements Calls {
    private final EntityManager em;

    @Inject
    public StoredCalls(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Call> find(CallId id) {
        return Optional.ofNullable(em.find(Call.class, id.value()));
    }

    @Override
    public Optional<Call> byForm(Digest formKey) {
        return em.createQuery("select c from Call c where c.formKey = :formKey", Call.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Call call) {
        em.persist(call);
    }

    @Override
    public void hold(LineId line) {
        em.find(PhoneLine.class, line.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Call> on(LineId line, LocalDate day) {
        return em.createQuery(
                        "select c from Call c where c.line = :line and c.day = :day and c.undone = false"
                                + " order by c.missed, c.timeBand desc, c.id",
                        Call.class)
                .setParameter("line", line)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public Optional<LocalDate> lastDayBefore(LineId line, LocalDate day) {
        return em.createQuery(
                        "select c.day from Call c where c.line = :line and c.day < :day and c.undone = false"
                                + " order by c.day desc",
                        LocalDate.class)
                .setParameter("line", line)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<CallCount> counts(LocalDate first, LocalDate last) {
        var noted = "c.missed, c.timeBand, c.lasted, c.caller, c.topics, c.county, c.language, c.given, c.guidedTo";
        return em.createQuery(
                        "select c.line, c.day, " + noted + ", count(c.id) from Call c where c.undone = false"
                                + " and c.day between :first and :last group by c.line, c.day, " + noted,
                        Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(it -> new CallCount((LineId) it[0], (LocalDate) it[1], logged(it), ((Number) it[11]).intValue()))
                .toList();
    }

    private static Optional<LoggedCall> logged(Object[] column) {
        var missed = (Boolean) column[2];
        return missed
                ? Optional.empty()
                : Optional.of(LoggedCall.written(
                        (TimeBand) column[3],
                        (CallLength) column[4],
                        (CallerKind) column[5],
                        (String) column[6],
                        (CallerCounty) column[7],
                        (Language) column[8],
                        (String) column[9],
                        (String) column[10]));
    }
}
