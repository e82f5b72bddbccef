package fi.rinnalla.persistence.programme.funding;

import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.funding.ActivityId;
import fi.rinnalla.domain.programme.funding.FundingSplit;
import fi.rinnalla.domain.programme.funding.FundingSplits;
import fi.rinnalla.persistence.shared.Turn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;

@Dependent
public class StoredFundingSplits implements FundingSplits {
    private static final String WITH_PARTS = "select distinct s from FundingSplit s join fetch s.parts where ";

    private final EntityManager em;

    @Inject
    public StoredFundingSplits(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<FundingSplit> of(ActivityId activity) {
        return splits("s.kind = :kind and s.activity = :activity")
                .setParameter("kind", activity.kind())
                .setParameter("activity", activity.value())
                .getResultList();
    }

    @Override
    public List<FundingSplit> hold(ActivityId activity) {
        Turn.await(em, "funding of " + activity.value());
        return of(activity);
    }

    @Override
    public List<FundingSplit> of(ProgrammeId programme) {
        return splits("s.programme = :programme")
                .setParameter("programme", programme)
                .getResultList();
    }

    private TypedQuery<FundingSplit> splits(String which) {
        return em.createQuery(WITH_PARTS + which + " order by s.since, s.id", FundingSplit.class);
    }

    @Override
    public boolean speakOf(EntryId grant) {
        return em.createQuery("select count(p) from FundingPart p where p.grant = :grant", Long.class)
                        .setParameter("grant", grant.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(FundingSplit split) {
        em.persist(split);
    }

    @Override
    public void remove(FundingSplit split) {
        em.remove(split);
    }
}
