package fi.rinnalla.persistence.model;

import fi.rinnalla.domain.model.EvidenceKind;
import fi.rinnalla.domain.model.EvidenceLine;
import fi.rinnalla.domain.model.FileFact;
import fi.rinnalla.domain.model.FileKind;
import fi.rinnalla.domain.model.MaterialLine;
import fi.rinnalla.domain.model.ModelFileId;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.ModelShelf;
import fi.rinnalla.domain.model.OfferedModel;
import fi.rinnalla.domain.model.Passport;
import fi.rinnalla.domain.model.PassportText;
import fi.rinnalla.domain.model.Takers;
import fi.rinnalla.domain.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** No tenant's table: what lies here was put by a function of the database that copies only what is in force and offered. */
@Dependent
public class StoredModelShelf implements ModelShelf {
    private static final String OFFERED = "select id, organisation, number, cast(in_force_on as text), what_changed,"
            + " cast(offered_on as text) from pub.model where tenant_id <> sec.tid()";

    private final EntityManager em;

    @Inject
    public StoredModelShelf(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<OfferedModel> ofOthers() {
        return rows(OFFERED + " order by organisation, id limit 100").stream()
                .map(this::offered)
                .toList();
    }

    @Override
    public Optional<OfferedModel> find(UUID id) {
        return rows(OFFERED + " and id = cast(?1 as uuid)", id).stream()
                .map(this::offered)
                .findFirst();
    }

    private OfferedModel offered(Object[] row) {
        var id = (UUID) row[0];
        return new OfferedModel(
                id,
                (String) row[1],
                number(row[2]),
                LocalDate.parse((String) row[3]),
                (String) row[4],
                LocalDate.parse((String) row[5]),
                passport(id));
    }

    private Passport passport(UUID id) {
        var texts = rows(
                of("language, name, purpose, for_whom, steps, checklist", "model_text") + " order by language", id);
        var evidence =
                rows(of("kind, language, sentence, source, of_year", "model_evidence") + " order by position", id);
        var materials = rows(
                of("language, title, link, file_id, file_kind, file_size, file_checksum", "model_material")
                        + " order by position",
                id);
        return new Passport(
                texts.stream().collect(Collectors.toMap(it -> language(it[0]), StoredModelShelf::text)),
                evidence.stream().map(StoredModelShelf::evidence).toList(),
                materials.stream().map(StoredModelShelf::material).toList());
    }

    private static String of(String columns, String table) {
        return "select " + columns + " from pub." + table
                + " where tenant_id <> sec.tid() and model_id = cast(?1 as uuid)";
    }

    private static PassportText text(Object[] row) {
        return new PassportText(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((String) row[4]).lines().toList(),
                ((String) row[5]).lines().toList());
    }

    private static EvidenceLine evidence(Object[] row) {
        return new EvidenceLine(
                EvidenceKind.valueOf((String) row[0]),
                language(row[1]),
                (String) row[2],
                (String) row[3],
                number(row[4]));
    }

    private static MaterialLine material(Object[] row) {
        var file = Optional.ofNullable((UUID) row[3])
                .map(it -> new FileFact(
                        new ModelFileId(it), FileKind.valueOf((String) row[4]), number(row[5]), (String) row[6]));
        return new MaterialLine(language(row[0]), (String) row[1], Optional.ofNullable((String) row[2]), file);
    }

    @Override
    public Optional<byte[]> file(UUID offered, ModelFileId file) {
        return em
                .createNativeQuery(of("content", "model_material") + " and file_id = cast(?2 as uuid)")
                .setParameter(1, offered.toString())
                .setParameter(2, file.value().toString())
                .getResultList()
                .stream()
                .findFirst()
                .map(byte[].class::cast);
    }

    @Override
    public Optional<Integer> holds(ModelId model) {
        return em
                .createNativeQuery("select number from pub.model where tenant_id = sec.tid() and id = cast(?1 as uuid)")
                .setParameter(1, model.value().toString())
                .getResultList()
                .stream()
                .findFirst()
                .map(StoredModelShelf::number);
    }

    @Override
    public void put(ModelId model) {
        em.flush();
        run("select 1 from (select pub.offer_model(cast(?1 as uuid))) done", model.value());
    }

    @Override
    public void take(ModelId model) {
        run("select 1 from (select pub.withdraw_model(cast(?1 as uuid))) done", model.value());
    }

    @Override
    public void tellOrigin(UUID offered, boolean named) {
        run("select 1 from (select pub.tell_model_taken(cast(?1 as uuid), " + named + ")) done", offered);
    }

    @Override
    public Takers takers(ModelId model) {
        List<?> names = em.createNativeQuery("select named from pub.model_takers(cast(?1 as uuid))")
                .setParameter(1, model.value().toString())
                .getResultList();
        return new Takers(
                names.size(),
                names.stream().filter(Objects::nonNull).map(String.class::cast).toList());
    }

    private void run(String call, UUID model) {
        em.createNativeQuery(call).setParameter(1, model.toString()).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query, UUID... ids) {
        var asked = em.createNativeQuery(query);
        for (int n = 0; n < ids.length; n++) {
            asked.setParameter(n + 1, ids[n].toString());
        }
        return asked.getResultList();
    }

    private static Language language(Object stored) {
        return Language.valueOf((String) stored);
    }

    private static int number(Object stored) {
        return ((Number) stored).intValue();
    }
}
