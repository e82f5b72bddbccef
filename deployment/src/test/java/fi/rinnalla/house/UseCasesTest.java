package fi.rinnalla.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.NetworkUseCase;
import fi.rinnalla.services.shared.ThroughTheDoor;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.shared.WithoutADoor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every use case")
class UseCasesTest {
    @Test
    void says_who_may_do_it() {
        classes()
                .that(areUseCases())
                .should()
                .beAnnotatedWith(MayBeDoneBy.class)
                .check(TheHouse.CLASSES);
        assertThat(TheHouse.CLASSES.that(areUseCases()).size()).isGreaterThan(20);
    }

    @Test
    void stands_behind_the_guard_that_asks() {
        classes()
                .that()
                .areAnnotatedWith(MayBeDoneBy.class)
                .should()
                .beAnnotatedWith(UseCase.class)
                .orShould()
                .beAnnotatedWith(NetworkUseCase.class)
                .orShould()
                .beAnnotatedWith(WithoutADoor.class)
                .check(TheHouse.CLASSES);
    }

    @Test
    void lives_in_a_room_of_services() {
        classes()
                .that(areUseCases())
                .should()
                .resideInAnyPackage("fi.rinnalla.services..", "fi.rinnalla.demo..")
                .check(TheHouse.CLASSES);
    }

    @Test
    void is_reached_by_pages_through_the_container_and_never_made_by_hand() {
        noClasses()
                .that()
                .resideInAnyPackage("fi.rinnalla.web..", "fi.rinnalla.health..")
                .should()
                .callConstructorWhere(new DescribedPredicate<>("it makes a use case") {
                    @Override
                    public boolean test(com.tngtech.archunit.core.domain.JavaConstructorCall call) {
                        return areUseCases().test(call.getTargetOwner());
                    }
                })
                .check(TheHouse.CLASSES);
    }

    private static DescribedPredicate<JavaClass> areUseCases() {
        return new DescribedPredicate<>("are use cases") {
            @Override
            public boolean test(JavaClass type) {
                return !type.isAnnotation()
                        && !type.getSimpleName().endsWith("Interceptor")
                        && (type.isAnnotatedWith(UseCase.class)
                                || type.isAnnotatedWith(NetworkUseCase.class)
                                || type.isAnnotatedWith(ThroughTheDoor.class)
                                || type.isAnnotatedWith(WithoutADoor.class));
            }
        };
    }
}
