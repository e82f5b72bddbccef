package fi.rinnalla.services.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a use case that shows words a parent wrote. The readers named in the promise line of that kind are exactly the
 * roles that may carry out the use cases so marked.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Shows {
    /** The kind of promise, for example {@code feedback}. */
    String value();
}
