package fi.rinnalla.persistence.presence;

import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.PhoneLine;
import fi.rinnalla.domain.presence.PhoneLines;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredPhoneLines implements PhoneLines {
    private final EntityManager em;

    @Inject
    public StoredPhoneLines(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<PhoneLine> find(LineId id) {
        return Optional.ofNullable(em.find(PhoneLine.class, id.value()));
    }

    @Override
    public Optional<PhoneLine> hold(LineId id) {
        return Optional.ofNullable(em.find(PhoneLine.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<PhoneLine> all() {
        return em.createQuery("select l from PhoneLine l order by l.name, l.id", PhoneLine.class)
                .getResultList();
    }

    @Override
    public void add(PhoneLine line) {
        em.persist(line);
    }
}
