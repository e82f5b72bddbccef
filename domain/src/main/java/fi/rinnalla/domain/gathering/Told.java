package fi.rinnalla.domain.gathering;

/**
 * What is told of an event or a group. Only the name must be there; empty strings stand for what is not said.
 *
 * @param audience who it is for
 * @param agreement what those who come agree on
 * @param leaders who leads it: two roles or chosen first names
 */
public record Told(String name, String about, String audience, String agreement, String leaders) {
    public Told {
        if (name.isBlank()) {
            throw new IllegalArgumentException("it has a name");
        }
    }
}
