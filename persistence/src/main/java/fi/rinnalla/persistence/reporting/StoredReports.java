package fi.rinnalla.persistence.reporting;

import fi.rinnalla.domain.reporting.Report;
import fi.rinnalla.domain.reporting.ReportId;
import fi.rinnalla.domain.reporting.Reports;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.persistence.shared.Behind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredReports implements Reports {
    private final EntityManager em;

    @Inject
    public StoredReports(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Report> find(ReportId id) {
        return Optional.ofNullable(em.find(Report.class, id.value()));
    }

    @Override
    public Optional<Report> hold(ReportId id) {
        return Optional.ofNullable(em.find(Report.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Report> findByFormKey(Digest form) {
        return em.createQuery("select r from Report r where r.formKey = :form", Report.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Slice<Report> page(Optional<After> after, int limit) {
        var question = em.createQuery(
                "select r from Report r"
                        + after.map(it -> " where r.begunOn < :day or r.begunOn = :day and r.id < :id")
                                .orElse("")
                        + " order by r.begunOn desc, r.id desc",
                Report.class);
        return Behind.page(
                question, after, limit, it -> new After(it.begunOn(), it.id().value()));
    }

    @Override
    public Optional<Report> before(Report report) {
        return em.createQuery(
                        "select r from Report r where r.programme = :programme and r.designCode = :design"
                                + " and r.language = :language and r.frozenAt is not null and r.lastOn < :first"
                                + " order by r.lastOn desc, r.frozenAt desc",
                        Report.class)
                .setParameter("programme", report.programme())
                .setParameter("design", report.design().value())
                .setParameter("language", report.language())
                .setParameter("first", report.period().first())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Report> untouchedBefore(LocalDate day, int most) {
        return em.createQuery(
                        "select r from Report r where r.frozenAt is null and r.touchedOn < :day order by r.touchedOn, r.id",
                        Report.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Report> draftsEndingBefore(LocalDate day, int most) {
        return em.createQuery(
                        "select r from Report r where r.frozenAt is null and r.lastOn < :day order by r.lastOn, r.id",
                        Report.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void add(Report report) {
        em.persist(report);
    }

    @Override
    public void remove(Report report) {
        em.remove(report);
    }
}
