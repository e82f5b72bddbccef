package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.support.FirstOffers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

@Dependent
public class StoredFirstOffers implements FirstOffers {
    private final EntityManager em;

    @Inject
    public StoredFirstOffers(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(LocalDate offeredOn, int days) {
        em.createNativeQuery("insert into app.first_offer(id, offered_on, days)"
                        + " values (cast(? as uuid), cast(? as date), ?)")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, offeredOn.toString())
                .setParameter(3, days)
                .executeUpdate();
    }
}
