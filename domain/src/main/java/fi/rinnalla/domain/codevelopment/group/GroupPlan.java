package fi.rinnalla.domain.codevelopment.group;

import fi.rinnalla.domain.shared.County;

/**
 * What a development group is for.
 *
 * @param name in the organisation's own words
 * @param facilitator by role, or by a first name they chose
 */
public record GroupPlan(String name, County county, String purpose, String facilitator) {
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_PURPOSE = 600;
    public static final int LONGEST_FACILITATOR = 60;

    public GroupPlan {
        name = name.strip();
        purpose = purpose.strip();
        facilitator = facilitator.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a group has a name");
        }
        if (purpose.length() > LONGEST_PURPOSE) {
            throw new IllegalArgumentException("a purpose in fewer words");
        }
        if (facilitator.isEmpty() || facilitator.length() > LONGEST_FACILITATOR) {
            throw new IllegalArgumentException("somebody leads it");
        }
    }
}
