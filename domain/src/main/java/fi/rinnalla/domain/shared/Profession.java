package fi.rinnalla.domain.shared;

/** What those who listen and learn do for a living, as far as it is asked. */
public enum Profession {
    SOCIAL_WORKER,
    FAMILY_WORKER,
    MANAGER,
    HEALTH_CARE,
    EDUCATION,
    STUDENT,
    EXPERIENCE_EXPERT,
    OTHER;

    /** Whoever works already. Students are counted by themselves; those who know it from their own life came to teach too. */
    public boolean isProfessional() {
        return this != STUDENT && this != EXPERIENCE_EXPERT;
    }
}
