package fi.rinnalla.services.privacy;

import static java.util.stream.Collectors.toSet;

import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * Who can read what parents write: not declared anywhere, but read off the use cases that show such words and the roles
 * that may carry them out. Whoever adds one or lets another role in, changes the promise line with it.
 */
@ApplicationScoped
public class Readers {
    @Inject
    private BeanManager beans;

    private List<? extends Class<?>> useCases = List.of();

    @PostConstruct
    void look() {
        useCases = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(it -> it.isAnnotationPresent(Shows.class))
                .toList();
    }

    public Roles of(String kind) {
        return of(kind, useCases);
    }

    static Roles of(String kind, Collection<? extends Class<?>> useCases) {
        return new Roles(useCases.stream()
                .filter(it -> it.getAnnotation(Shows.class).value().equals(kind))
                .map(it -> it.getAnnotation(MayBeDoneBy.class).value())
                .flatMap(it -> it.roles().stream())
                .collect(toSet()));
    }
}
