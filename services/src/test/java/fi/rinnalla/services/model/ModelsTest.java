package fi.rinnalla.services.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.model.AdoptionMove;
import fi.rinnalla.domain.model.FileFact;
import fi.rinnalla.domain.model.FileKind;
import fi.rinnalla.domain.model.Followed;
import fi.rinnalla.domain.model.MaterialLine;
import fi.rinnalla.domain.model.ModelFileId;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.MoveOutcome;
import fi.rinnalla.domain.model.OfferedModel;
import fi.rinnalla.domain.model.Passport;
import fi.rinnalla.domain.model.PassportText;
import fi.rinnalla.domain.model.Stage;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A worker who keeps models")
class ModelsTest {
    private static final byte[] PDF = "%PDF-1.7 ohje".getBytes(StandardCharsets.US_ASCII);
    private final ModelsHouse house = new ModelsHouse();

    @Test
    void writes_one_model_with_one_form_and_finds_it_by_its_words() {
        var form = form("a");
        var id = house.keeping().begin(form, texts("Kohtaamo"));

        assertThat(house.keeping().begin(form, texts("Kohtaamo"))).isEqualTo(id);
        assertThat(house.seeing(Role.TRAINER).all("kohtaa", Language.FI)).hasSize(1);
        assertThat(house.seeing(Role.TRAINER).all("ryhmä", Language.FI)).isEmpty();
        assertThat(house.seeing(Role.TRAINER).one(id).mayWrite()).isFalse();
        assertThat(house.seeing(Role.WORKER).one(id).mayWrite()).isTrue();
    }

    @Test
    void keeps_a_file_as_long_as_a_version_points_to_it() {
        var id = inForceWithFile();
        var file = house.files.of(id).get(0);
        house.keeping().beginDraft(id);
        house.keeping().dropMaterial(id, 0);
        assertThat(house.files.of(id)).as("the version in force has it").containsExactly(file);

        house.keeping().addFile(id, form("toinen"), Language.FI, "Toinen", PDF);
        house.keeping().addFile(id, form("toinen"), Language.FI, "Toinen", PDF);
        assertThat(house.files.of(id)).hasSize(2);
        house.keeping().discard(id);
        assertThat(house.files.of(id)).containsExactly(file);
        assertThat(house.seeing(Role.WORKER).file(id, file).content()).isEqualTo(PDF);
        assertThatThrownBy(() -> house.seeing(Role.WORKER).file(new ModelId(UUID.randomUUID()), file))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void offers_what_is_in_force_and_a_newer_version_only_when_somebody_decides_so_anew() {
        var id = house.keeping().begin(form("a"), texts("Kohtaamo"));
        assertThat(house.offering().offer(id)).isFalse();
        house.keeping().putInForce(id, house.today, "");
        assertThat(house.seeing(Role.ADMINISTRATOR).one(id).offered())
                .as("off by default")
                .isEmpty();

        assertThat(house.offering().offer(id)).isTrue();
        house.keeping().beginDraft(id);
        house.keeping().putInForce(id, house.today, "Uutta");
        assertThat(house.seeing(Role.ADMINISTRATOR).one(id).offered()).contains(1);

        house.offering().withdraw(id);
        assertThat(house.seeing(Role.ADMINISTRATOR).one(id).offered()).isEmpty();
        assertThat(house.work.audit.kinds()).contains(AuditAct.OFFERED_MODEL, AuditAct.TOOK_MODEL_BACK);
    }

    @Test
    void takes_a_copy_once_with_files_of_its_own_and_is_told_when_there_is_a_newer_one() {
        var offered = offered(2);
        var id = house.copying()
                .copy(offered.id(), form("a"), false, Language.FI)
                .orElseThrow();

        assertThat(house.copying().copy(offered.id(), form("b"), true, Language.FI))
                .contains(id);
        assertThat(house.shelf.told).containsExactly(Map.entry(offered.id(), false));
        assertThat(house.files.of(id)).hasSize(1).doesNotContainAnyElementsOf(List.of(fileOf(offered)));
        assertThat(house.offering().offer(id)).isFalse();
        assertThat(sheet(id).isNewerThere()).isFalse();

        house.shelf.others.set(0, again(offered, 3, "Koulutus, uusi"));
        assertThat(sheet(id).isNewerThere()).isTrue();
        assertThat(house.seeing(Role.WORKER).originDifference(id).orElseThrow().parts())
                .hasSize(1);
        house.copying().lookedAtOrigin(id, 3);
        assertThat(sheet(id).isNewerThere()).isFalse();
        assertThat(sheet(id).isOtherThere()).isTrue();

        house.copying().nameToOrigin(id, true);
        assertThat(house.shelf.told).containsEntry(offered.id(), true);
    }

    @Test
    void shows_everybody_what_an_administrator_has_published_and_nothing_else() {
        var id = house.keeping().begin(form("a"), texts("Kohtaamo"));
        house.keeping().begin(form("b"), texts("Luonnos"));
        assertThat(house.publishing().publish(id)).as("a draft").isFalse();
        house.keeping().putInForce(id, house.today, "");
        assertThat(house.reading().all(Language.FI)).isEmpty();
        assertThatThrownBy(() -> house.reading().one(id)).isInstanceOf(NotFound.class);

        assertThat(house.publishing().publish(id)).isTrue();

        assertThat(house.reading().all(Language.EN)).extracting(PublicModel::id).containsExactly(id);
        assertThat(house.reading().one(id).version().number()).isEqualTo(1);
        assertThat(house.seeing(Role.ADMINISTRATOR).one(id).published()).contains(1);

        house.publishing().takeOff(id);
        house.publishing().takeOff(id);
        assertThat(house.reading().all(Language.FI)).isEmpty();
        assertThat(house.work.audit.kinds()).containsOnlyOnce(AuditAct.PUBLISHED_MODEL, AuditAct.UNPUBLISHED_MODEL);
    }

    @Test
    void copies_nothing_that_is_no_longer_offered() {
        assertThat(house.copying().copy(UUID.randomUUID(), form("a"), false, Language.FI))
                .isEmpty();
        assertThat(house.models.all()).isEmpty();
    }

    @Test
    void moves_a_county_once_with_one_form_and_hears_of_it_when_its_day_has_passed() {
        var id = house.keeping().begin(form("a"), texts("Kohtaamo"));
        var move = new AdoptionMove(
                Stage.AGREED, house.today.minusDays(9), "Kehittäjä", Optional.of(house.today.minusDays(1)), "");
        house.moving().move(id, County.KAINUU, form("b"), move);
        house.moving().move(id, County.KAINUU, form("b"), move);

        assertThat(house.seeing(Role.WORKER).one(id).adoptions())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.history()).hasSize(1);
                    assertThat(it.past()).isTrue();
                });
        assertThat(waiting(Role.WORKER)).isEqualTo(1);
        assertThat(waiting(Role.TRAINER)).as("who keeps none").isZero();
        assertThat(house.moving().move(id, County.KAINUU, form("c"), move))
                .isEqualTo(new MoveOutcome.Refused(MoveOutcome.Refusal.NOT_FORWARD));

        house.moving().lookAgain(id, County.KAINUU, Optional.of(house.today.plusDays(30)));
        assertThat(waiting(Role.WORKER)).isZero();
    }

    @Test
    void keeps_a_walk_through_the_list_that_is_in_force_and_of_no_other() {
        var id = house.keeping().begin(form("a"), texts("Kohtaamo"));
        house.keeping().putInForce(id, house.today, "");

        assertThat(check(id, 1, "x", house.today)).isTrue();
        assertThat(check(id, 1, "x", house.today)).isTrue();
        assertThat(check(id, 2, "y", house.today)).isFalse();
        assertThat(check(id, 1, "z", house.today.plusDays(1))).isFalse();
        assertThat(house.seeing(Role.WORKER).one(id).checks()).hasSize(1);
    }

    private boolean check(ModelId id, int version, String form, LocalDate day) {
        return house.checking().check(id, version, form(form), Optional.empty(), day, List.of(Followed.YES));
    }

    private int waiting(Role role) {
        return new SeeingModelsThatWait(house.adoptions, house.caller(role), house.work.clock).waiting();
    }

    private ModelSheet.Copied sheet(ModelId id) {
        return house.seeing(Role.WORKER).one(id).origin().orElseThrow();
    }

    private ModelId inForceWithFile() {
        var id = house.keeping().begin(form("a"), texts("Kohtaamo"));
        house.keeping().addFile(id, form("tiedosto"), Language.FI, "Ohje", PDF);
        house.keeping().putInForce(id, house.today, "");
        return id;
    }

    private OfferedModel offered(int number) {
        var fact = new FileFact(new ModelFileId(UUID.randomUUID()), FileKind.PDF, PDF.length, FileFact.sha256(PDF));
        var passport =
                new Passport(texts("Koulutus"), List.of(), List.of(MaterialLine.file(Language.FI, "Ohje", fact)));
        var offered = new OfferedModel(UUID.randomUUID(), "Naapuri ry", number, house.today, "", house.today, passport);
        house.shelf.others.add(offered);
        house.shelf.contents.put(fact.id(), PDF);
        return offered;
    }

    private static OfferedModel again(OfferedModel it, int number, String name) {
        var passport = new Passport(texts(name), List.of(), it.passport().materials());
        return new OfferedModel(it.id(), it.organisation(), number, it.inForceOn(), "Uutta", it.offeredOn(), passport);
    }

    private static ModelFileId fileOf(OfferedModel it) {
        return it.passport().materials().get(0).file().orElseThrow().id();
    }

    private static Digest form(String key) {
        return Digest.of(key);
    }

    private static Map<Language, PassportText> texts(String name) {
        return Map.of(
                Language.FI,
                new PassportText(name, "Vanhempi tulee kuulluksi.", "", List.of("Avaa ovi"), List.of("Onko kahvia")));
    }
}
