package fi.rinnalla.persistence.survey.instrument;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.instrument.Instrument;
import fi.rinnalla.domain.survey.instrument.InstrumentId;
import fi.rinnalla.domain.survey.instrument.Instruments;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredInstruments implements Instruments {
    private final EntityManager em;

    @Inject
    public StoredInstruments(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<Instrument> all() {
        return em.createQuery("select i from Instrument i order by i.name, i.id", Instrument.class)
                .setHint("eclipselink.batch", "i.uses")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    @Override
    public List<Instrument> usedBy(SurveyId survey) {
        return em.createQuery(
                        "select distinct i from Instrument i join i.uses u where u.survey = :survey order by i.name, i.id",
                        Instrument.class)
                .setParameter("survey", survey.value())
                .getResultList();
    }

    @Override
    public Optional<Instrument> find(InstrumentId id) {
        return Optional.ofNullable(em.find(Instrument.class, id.value()));
    }

    @Override
    public Optional<Instrument> hold(InstrumentId id) {
        return Optional.ofNullable(em.find(Instrument.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Instrument> findByFormKey(Digest formKey) {
        return em.createQuery("select i from Instrument i where i.formKey = :formKey", Instrument.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Instrument instrument) {
        em.persist(instrument);
    }
}
