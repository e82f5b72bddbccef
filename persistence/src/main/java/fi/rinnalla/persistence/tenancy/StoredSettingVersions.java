package fi.rinnalla.persistence.tenancy;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.tenancy.Setting;
import fi.rinnalla.domain.tenancy.SettingVersion;
import fi.rinnalla.domain.tenancy.SettingVersions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@Dependent
public class StoredSettingVersions implements SettingVersions {
    private final EntityManager em;

    @Inject
    public StoredSettingVersions(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<SettingVersion> newest(Setting setting) {
        return em.createQuery(
                        "select v from SettingVersion v where v.setting = :setting order by v.changedAt desc, v.id desc",
                        SettingVersion.class)
                .setParameter("setting", setting)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<SettingVersion> with(Digest form) {
        return em.createQuery("select v from SettingVersion v where v.form = :form", SettingVersion.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(SettingVersion version) {
        em.persist(version);
    }
}
