package fi.rinnalla.house;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.shared.AuditTrail;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What staff change is noted: followed from each way into a use case through services down to what is called there. */
@DisplayName("What staff change")
class NotingTest {
    /** What a parent does is counted, and what the house does by itself stands in its own book. */
    private static final Set<Role> NOT_STAFF =
            Set.of(Role.PARENT, Role.CARD_HOLDER, Role.JOB, Role.COORDINATOR, Role.MACHINE);

    private static final Set<String> CHANGING =
            Set.of("add", "remove", "replace", "put", "take", "hold", "holdCurrent");

    /** Ways in that change something and are not noted, each with its reason. */
    private static final Map<String, String> NOT_NOTED = Map.ofEntries(
            Map.entry("AmendingAVisit.describe", "a tap is counted; whose finger it was is kept nowhere"),
            Map.entry("AmendingAVisit.undo", "the same"),
            Map.entry("LoggingCalls.answered", "a call is counted; who took it is kept nowhere"),
            Map.entry("LoggingCalls.missed", "the same"),
            Map.entry("LoggingCalls.undo", "the same"),
            Map.entry("ChoosingTheLanguageOfWork.choose", "one's own language is nobody's business"),
            Map.entry("KeepingMyStory.write", "one's own story is nobody's business, nor when it was touched"),
            Map.entry("KeepingMyStory.takeBack", "the same"),
            Map.entry("KeepingMyStory.bringBack", "the same"),
            Map.entry("KeepingMyWellbeing.check", "how one is, is nobody's business"),
            Map.entry("KeepingMyWellbeing.remove", "the same"),
            Map.entry("KeepingMyWellbeing.removeEverything", "the same"),
            Map.entry("ClaimingFees.limit", "how much one may earn is nobody's business"),
            Map.entry(
                    "KeepingArticles.one",
                    "held so that what is shown belongs together; nothing is different afterwards"),
            Map.entry("PreparingAnEntry.desk", "the promise that is read aloud is put down when it is read first"));

    @Test
    void is_noted_with_who_did_it() {
        var silent = waysIn().filter(it -> reaches(it, NotingTest::changes) && !reaches(it, NotingTest::notes))
                .map(NotingTest::name)
                .collect(toCollection(TreeSet::new));

        assertThat(silent).isEqualTo(new TreeSet<>(NOT_NOTED.keySet()));
    }

    @Test
    void is_looked_for_in_many_places() {
        assertThat(waysIn().filter(it -> reaches(it, NotingTest::changes))).hasSizeGreaterThan(60);
    }

    private static Stream<JavaCodeUnit> waysIn() {
        return TheHouse.floor("services").stream()
                .filter(it -> it.isAnnotatedWith(UseCase.class) && it.isAnnotatedWith(MayBeDoneBy.class))
                .filter(it -> isForStaffAlone(
                        it.getAnnotationOfType(MayBeDoneBy.class).value()))
                .flatMap(it -> it.getMethods().stream())
                .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaCodeUnit.class::cast);
    }

    private static boolean isForStaffAlone(Permission permission) {
        return permission.roles().stream().noneMatch(NOT_STAFF::contains);
    }

    private static boolean changes(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return TheHouse.repositories().test(owner) && CHANGING.contains(access.getName())
                || TheHouse.entities().test(owner) && isVoid(access);
    }

    private static boolean isVoid(JavaAccess<?> access) {
        return access.getTarget()
                .resolveMember()
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .filter(it ->
                        !it.isConstructor() && it.getRawReturnType().getName().equals("void"))
                .isPresent();
    }

    private static boolean notes(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(AuditTrail.class);
    }

    private static boolean reaches(JavaCodeUnit from, Predicate<JavaAccess<?>> what) {
        return reaches(from, what, new HashSet<>());
    }

    private static boolean reaches(JavaCodeUnit from, Predicate<JavaAccess<?>> what, Set<String> been) {
        return been.add(from.getFullName())
                && accesses(from)
                        .anyMatch(it -> what.test(it) || further(it).anyMatch(next -> reaches(next, what, been)));
    }

    private static Stream<JavaAccess<?>> accesses(JavaCodeUnit from) {
        return Stream.of(from.getCallsFromSelf(), from.getCodeUnitReferencesFromSelf())
                .flatMap(Collection::stream);
    }

    /** What is called within services; what is behind an interface of the domain is where the way ends. */
    private static Stream<JavaCodeUnit> further(JavaAccess<?> access) {
        return access.getTarget().resolveMember().stream()
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .filter(it -> it.getOwner().getPackageName().startsWith("fi.rinnalla.services."));
    }

    private static String name(JavaCodeUnit it) {
        return it.getOwner().getSimpleName() + "." + it.getName();
    }
}
