package fi.rinnalla.domain.model;

import java.util.List;

/**
 * Who has taken a copy of a model.
 *
 * @param many how many organisations
 * @param named those of them that agree to be named
 */
public record Takers(int many, List<String> named) {
    public Takers {
        named = List.copyOf(named);
    }
}
