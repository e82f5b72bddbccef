package fi.rinnalla.persistence.privacy;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A promise that many would make at the same moment")
class PromisesIT {
    private static final Database DATABASE = Database.get();

    @Test
    void is_made_by_one_of_them_and_found_by_the_others() throws Exception {
        DATABASE.empty();
        var crowd = Executors.newFixedThreadPool(16);
        var found = new HashSet<PromiseId>();
        var asking = IntStream.range(0, 16)
                .mapToObj(i -> (Callable<PromiseId>) () -> ask(i % 2 == 0 ? A : B))
                .toList();
        for (var each : crowd.invokeAll(asking)) {
            found.add(each.get());
        }
        crowd.shutdown();

        assertThat(found).as("one for each tenant").hasSize(2);
    }

    private static PromiseId ask(TenantId tenant) {
        return DATABASE.from(tenant, em -> {
                    var promises = new StoredPromises(em);
                    return promises.holdCurrent("feedback").orElseGet(() -> {
                        var first = Promise.first("feedback", Roles.of(Role.WORKER), 24, LocalDate.EPOCH);
                        promises.add(first);
                        return first;
                    });
                })
                .id();
    }
}
