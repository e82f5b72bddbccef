package fi.rinnalla.persistence.opendata;

import fi.rinnalla.domain.opendata.ApiToken;
import fi.rinnalla.domain.opendata.ApiTokens;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class StoredApiTokens implements ApiTokens {
    private final EntityManager em;

    @Inject
    public StoredApiTokens(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<ApiToken> findByToken(Digest token) {
        return by("token", token);
    }

    @Override
    public Optional<ApiToken> find(UUID id) {
        return Optional.ofNullable(em.find(ApiToken.class, id));
    }

    @Override
    public Optional<ApiToken> with(Digest form) {
        return by("form", form);
    }

    @Override
    public List<ApiToken> all() {
        return em.createQuery("select t from ApiToken t order by t.madeOn desc, t.id desc", ApiToken.class)
                .getResultList();
    }

    @Override
    public void add(ApiToken token) {
        em.persist(token);
    }

    @Override
    public int removeOverBefore(LocalDate day) {
        return em.createQuery("delete from ApiToken t where t.endsOn < :day or t.withdrawnOn < :day")
                .setParameter("day", day)
                .executeUpdate();
    }

    private Optional<ApiToken> by(String what, Digest digest) {
        return em.createQuery("select t from ApiToken t where t." + what + " = :digest", ApiToken.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }
}
