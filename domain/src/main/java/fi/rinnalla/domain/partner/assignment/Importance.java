package fi.rinnalla.domain.partner.assignment;

/** How much the co-operation matters, for funders' reports that ask for essential partners. */
public enum Importance {
    ESSENTIAL,
    REGULAR,
    OCCASIONAL
}
