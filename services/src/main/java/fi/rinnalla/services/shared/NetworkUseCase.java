package fi.rinnalla.services.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One intention on the network's side: permission is checked, but no tenant's door is ever opened, and the database
 * role behind it has no right to any tenant's table.
 */
@Stereotype
@Dependent
@WithoutADoor
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NetworkUseCase {}
