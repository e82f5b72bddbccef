package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.access.EmailAddress;

/**
 * Somebody who compares for a network, and belongs to no organisation in it. Coordinators are entered by the operator.
 *
 * @param shownName a role or a chosen first name, such as "Koordinaattori"
 */
public record Coordinator(
        CoordinatorId id,
        NetworkId network,
        EmailAddress email,
        String shownName,
        String passwordHash,
        boolean isActive) {}
