package fi.rinnalla.services.shared;

import fi.rinnalla.domain.access.Permission;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may carry out a use case: those whose roles hold the permission (see {@link Permission}, the one place). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MayBeDoneBy {
    Permission value();
}
