package fi.rinnalla.services.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.DoorVersion;
import fi.rinnalla.domain.presence.DoorVersions;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.DoorRow.Directions;
import fi.rinnalla.services.shared.Colleagues;
import fi.rinnalla.services.shelf.OnePlace;
import fi.rinnalla.services.shelf.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is said of a door beside its hours")
class DescribingADoorTest {
    private static final Digest ONE = Digest.of("one form");
    private static final Digest TWO = Digest.of("another form");
    private static final Digest THREE = Digest.of("a third form");
    private static final Directions NOTHING = new Directions(Optional.empty(), Optional.empty());

    private final Workplace work = new Workplace();
    private final StaffId me = work.accounts.hire("tyontekija", Role.WORKER);
    private final OnePlace here = new OnePlace();
    private final Versions versions = new Versions();
    private final UUID id = here.place.id().value();
    private final DoorWords words = new DoorWords(here, new PlaceTexts(here, work.clock));
    private final DescribingADoor describing = new DescribingADoor(
            new EveryDoor(here, OnePlace.noLines()),
            words,
            versions,
            new Colleagues(work.accounts),
            work.auditing(work.worker(me)),
            work.worker(me),
            work.clock);

    @Test
    void goes_back_one_step_in_every_language_and_says_who_changed_it() {
        var before = words.of(here.place);
        describing.describe(id, facts("Uusi nimi", Map.of(Language.FI, access("Ramppi\noikealla = tuolla"))), ONE);
        assertThat(describing.last(id).orElseThrow().by()).isEqualTo("tyontekija");

        describing.takeBack(id, TWO);

        assertThat(words.of(here.place)).isEqualTo(before);
        assertThat(here.text(here.place.id(), Language.FI).orElseThrow().access())
                .isEmpty();
    }

    @Test
    void may_be_as_it_was_after_it_was_taken_back() {
        describing.describe(id, facts("Uusi nimi", Map.of(Language.FI, access("Ramppi\noikealla = tuolla"))), ONE);
        var changed = words.of(here.place);
        describing.takeBack(id, TWO);
        describing.takeBack(id, THREE);

        assertThat(words.of(here.place)).isEqualTo(changed);
    }

    @Test
    void changes_once_with_one_form_however_often_it_is_sent() {
        describing.describe(id, facts("Uusi nimi", Map.of()), ONE);
        describing.takeBack(id, TWO);
        describing.takeBack(id, TWO);
        describing.describe(id, facts("Uusi nimi", Map.of()), ONE);

        assertThat(here.place.name()).isEqualTo("Kohtaamo");
        assertThat(work.audit.kinds()).containsExactly(AuditAct.CHANGED_HOURS, AuditAct.CHANGED_HOURS);
    }

    @Test
    void leaves_no_trace_where_nothing_is_different() {
        describing.describe(id, facts("Kohtaamo", Map.of(Language.SV, NOTHING)), ONE);
        describing.takeBack(id, TWO);

        assertThat(describing.last(id)).isEmpty();
        assertThat(work.audit.kinds()).isEmpty();
    }

    private static DoorFacts facts(String name, Map<Language, Directions> texts) {
        return new DoorFacts(name, "Katu 1", "Kylä", "", Optional.empty(), texts);
    }

    private static Directions access(String words) {
        return new Directions(Optional.empty(), Optional.of(words));
    }

    private static final class Versions implements DoorVersions {
        private final List<DoorVersion> all = new ArrayList<>();

        @Override
        public Optional<DoorVersion> newest(DoorId door) {
            return all.stream().filter(it -> it.door().equals(door)).reduce((one, later) -> later);
        }

        @Override
        public Optional<DoorVersion> with(Digest form) {
            return all.stream().filter(it -> it.form().equals(form)).findFirst();
        }

        @Override
        public void add(DoorVersion version) {
            all.add(version);
        }
    }
}
