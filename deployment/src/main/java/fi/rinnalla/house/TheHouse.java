package fi.rinnalla.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;

/** Every class of ours that is not a test's, read once. */
final class TheHouse {
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.contains("-tests.jar"))
            .importPackages("fi.rinnalla");

    private TheHouse() {}

    static JavaClasses floor(String floor) {
        return CLASSES.that(new DescribedPredicate<>("on the floor " + floor) {
            @Override
            public boolean test(JavaClass type) {
                return type.getPackageName().startsWith("fi.rinnalla." + floor + ".");
            }
        });
    }

    /** An object with an identity of its own, which nobody above services may hold in their hands. */
    static DescribedPredicate<JavaClass> entities() {
        return new DescribedPredicate<>("entities") {
            @Override
            public boolean test(JavaClass type) {
                return type.isAnnotatedWith(Entity.class);
            }
        };
    }

    /** What the domain asks for in a room of its own, and persistence answers. */
    static DescribedPredicate<JavaClass> repositories() {
        return new DescribedPredicate<>("repositories") {
            @Override
            public boolean test(JavaClass type) {
                return type.isInterface()
                        && type.getPackageName().startsWith("fi.rinnalla.domain.")
                        && !type.getPackageName().equals("fi.rinnalla.domain.shared")
                        && type.getSubclasses().stream()
                                .anyMatch(it -> it.getPackageName().startsWith("fi.rinnalla.persistence."));
            }
        };
    }
}
