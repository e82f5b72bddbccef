package fi.rinnalla.services.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.privacy.Promises;
import fi.rinnalla.domain.shared.MovedClock;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is promised beside a form")
class PromisingTest {
    private final MovedClock clock = MovedClock.at("2026-03-02T09:00:00Z");
    private final Kept kept = new Kept(new ArrayList<>());

    @Test
    void names_just_the_roles_of_the_use_cases_that_show_such_words() {
        var readers =
                Readers.of("feedback", List.of(ShowsToWorkers.class, ShowsToItsAuthor.class, ShowsSomethingElse.class));

        assertThat(readers).isEqualTo(Roles.of(Role.WORKER, Role.CARD_HOLDER));
    }

    @Test
    void stays_one_promise_as_long_as_nothing_changes() {
        var first = promise(Roles.of(Role.WORKER));

        assertThat(promise(Roles.of(Role.WORKER)).id()).isEqualTo(first.id());
        assertThat(kept.made).hasSize(1);
    }

    @Test
    void becomes_a_new_one_when_others_may_read_and_the_old_one_stands() {
        var first = promise(Roles.of(Role.WORKER));

        var second = promise(Roles.of(Role.WORKER, Role.FACILITATOR));

        assertThat(second.version()).isEqualTo(2);
        assertThat(kept.find(first.id()).orElseThrow().allows(Roles.of(Role.FACILITATOR)))
                .isFalse();
        assertThat(second.allows(Roles.of(Role.FACILITATOR))).isTrue();
    }

    private Promise promise(Roles readers) {
        return PromisesInTest.promising(kept, readers, clock).forFeedback();
    }

    @Shows("feedback")
    @MayBeDoneBy(Permission.READ_FEEDBACK)
    private static final class ShowsToWorkers {}

    @Shows("feedback")
    @MayBeDoneBy(Permission.READ_OWN_ITEMS)
    private static final class ShowsToItsAuthor {}

    @Shows("request")
    @MayBeDoneBy(Permission.MANAGE_BRAND)
    private static final class ShowsSomethingElse {}

    private record Kept(List<Promise> made) implements Promises {
        @Override
        public Optional<Promise> find(PromiseId id) {
            return made.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Promise> current(String kind) {
            return made.stream().reduce((earlier, later) -> later);
        }

        @Override
        public Optional<Promise> holdCurrent(String kind) {
            return current(kind);
        }

        @Override
        public List<Promise> all(String kind) {
            return made;
        }

        @Override
        public void add(Promise promise) {
            made.add(promise);
        }
    }
}
