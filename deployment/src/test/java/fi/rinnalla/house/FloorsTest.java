package fi.rinnalla.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A floor of the house")
class FloorsTest {
    private static final String[] HTTP = {"jakarta.servlet..", "jakarta.ws.rs..", "java.net.http.."};
    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.postgresql..", "jakarta.persistence.."};

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"domain", "persistence", "services", "web"})
    void was_read_whole(String floor) {
        assertThat(TheHouse.floor(floor).size()).isGreaterThan(40);
        assertThat(TheHouse.floor(floor).stream().map(it -> it.getPackageName()).distinct())
                .contains("fi.rinnalla." + floor + ".shared", "fi.rinnalla." + floor + ".access");
    }

    @Test
    void domain_knows_java_the_mapping_annotations_and_working_days_and_nothing_else() {
        classes()
                .that()
                .resideInAPackage("fi.rinnalla.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "jakarta.persistence..", "de.focus_shift..", "fi.rinnalla.domain..")
                .check(TheHouse.CLASSES);
    }

    @Test
    void domain_leaves_the_database_to_persistence() {
        noClasses()
                .that()
                .resideInAPackage("fi.rinnalla.domain..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "java.net.http..")
                        .or(assignableTo(EntityManager.class)))
                .check(TheHouse.CLASSES);
    }

    @Test
    void persistence_knows_nobody_above_it_and_no_http() {
        noClasses()
                .that()
                .resideInAPackage("fi.rinnalla.persistence..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("fi.rinnalla..")
                        .and(resideOutsideOfPackages("fi.rinnalla.domain..", "fi.rinnalla.persistence.."))
                        .or(resideInAnyPackage(HTTP)))
                .check(TheHouse.CLASSES);
    }

    @Test
    void services_speak_with_the_domain_alone_without_sql_and_http() {
        noClasses()
                .that()
                .resideInAPackage("fi.rinnalla.services..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("fi.rinnalla..")
                        .and(resideOutsideOfPackages("fi.rinnalla.domain..", "fi.rinnalla.services.."))
                        .or(resideInAnyPackage(HTTP))
                        .or(resideInAnyPackage(SQL)))
                .check(TheHouse.CLASSES);
    }

    /** What a provider makes for such a one is kept as long as it is, with all that it was made of: a handle lets it go. */
    @Test
    void has_nobody_who_lives_as_long_as_the_house_ask_a_provider() {
        noClasses()
                .that()
                .areAnnotatedWith(ApplicationScoped.class)
                .should()
                .dependOnClassesThat(type(Provider.class))
                .check(TheHouse.CLASSES);
    }

    @Test
    void web_touches_neither_persistence_nor_the_database_but_may_see_that_it_is_away() {
        noClasses()
                .that()
                .resideInAPackage("fi.rinnalla.web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("fi.rinnalla..")
                        .and(resideOutsideOfPackages(
                                "fi.rinnalla.domain..", "fi.rinnalla.services..", "fi.rinnalla.web.."))
                        .or(resideInAnyPackage(SQL).and(not(assignableTo(SQLException.class)))))
                .check(TheHouse.CLASSES);
    }

    @Test
    void web_holds_records_and_values_but_no_entity_and_no_repository() {
        noClasses()
                .that()
                .resideInAPackage("fi.rinnalla.web..")
                .should()
                .dependOnClassesThat(TheHouse.entities().or(TheHouse.repositories()))
                .check(TheHouse.CLASSES);
        assertThat(TheHouse.CLASSES.that(TheHouse.entities()).size()).isGreaterThan(10);
        assertThat(TheHouse.CLASSES.that(TheHouse.repositories()).size()).isGreaterThan(8);
    }

    @Test
    void web_opens_no_transaction() {
        noClasses()
                .that()
                .resideInAPackage("fi.rinnalla.web..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Transactional.class)
                .check(TheHouse.CLASSES);
    }

    @Test
    void deployment_is_known_to_nobody() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "fi.rinnalla.domain..",
                        "fi.rinnalla.persistence..",
                        "fi.rinnalla.services..",
                        "fi.rinnalla.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fi.rinnalla.launcher..",
                        "fi.rinnalla.health..",
                        "fi.rinnalla.demo..",
                        "fi.rinnalla.bench..",
                        "fi.rinnalla.house..")
                .check(TheHouse.CLASSES);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"domain", "persistence", "services", "web"})
    void has_rooms_that_form_no_circle(String floor) {
        slices().matching("fi.rinnalla." + floor + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(TheHouse.CLASSES);
    }

    @Test
    void has_a_sentence_at_the_door_of_every_room() {
        for (var floor : List.of("domain", "persistence", "services", "web")) {
            var rooms = TheHouse.floor(floor).stream()
                    .map(it -> it.getPackageName())
                    .distinct()
                    .toList();
            assertThat(rooms)
                    .allSatisfy(room -> assertThat(TheHouse.CLASSES.contain(room + ".package-info"))
                            .as(room + " has a package-info.java")
                            .isTrue());
        }
    }
}
