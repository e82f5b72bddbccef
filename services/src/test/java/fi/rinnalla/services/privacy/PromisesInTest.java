package fi.rinnalla.services.privacy;

import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.privacy.Promises;
import java.time.Clock;

/** Promises for tests of other rooms, whose readers are said instead of found. */
public final class PromisesInTest {
    private PromisesInTest() {}

    public static Promising promising(Promises promises, Roles readers, Clock clock) {
        return new Promising(
                promises,
                new Readers() {
                    @Override
                    public Roles of(String kind) {
                        return readers;
                    }
                },
                clock);
    }
}
