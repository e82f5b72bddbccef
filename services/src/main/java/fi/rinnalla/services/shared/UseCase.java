package fi.rinnalla.services.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One intention of one caller in one tenant. Before its first line the transaction is open, the caller's permission
 * ({@link MayBeDoneBy}) is checked and the tenant's door is passed; a use case without {@code @MayBeDoneBy} is refused.
 */
@Stereotype
@Dependent
@Transactional
@ThroughTheDoor
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
