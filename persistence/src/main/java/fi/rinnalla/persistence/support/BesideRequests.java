package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.RequestId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/** Things of one kind that go with a request; there are few of each. What is ahead or runs goes before what is newer. */
final class BesideRequests<T> {
    private final EntityManager em;
    private final Class<T> kind;
    private final String day;
    private final Predicate<T> goesOn;

    /** @param day the attribute by which one is newer than another */
    BesideRequests(EntityManager em, Class<T> kind, String day, Predicate<T> goesOn) {
        this.em = em;
        this.kind = kind;
        this.day = day;
        this.goesOn = goesOn;
    }

    Optional<T> latest(RequestId request) {
        return latest(request, LockModeType.NONE);
    }

    Optional<T> holdLatest(RequestId request) {
        return latest(request, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<T> latest(RequestId request, LockModeType lock) {
        return em
                .createQuery(
                        "select it from " + kind.getSimpleName() + " it where it.request = :request order by it." + day
                                + " desc, it.id desc",
                        kind)
                .setParameter("request", request)
                .setLockMode(lock)
                .getResultList()
                .stream()
                .min(Comparator.comparing(it -> !goesOn.test(it)));
    }

    Optional<T> findByFormKey(Digest formKey) {
        return em.createQuery("select it from " + kind.getSimpleName() + " it where it.formKey = :formKey", kind)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }
}
