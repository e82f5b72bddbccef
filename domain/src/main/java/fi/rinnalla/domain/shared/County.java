package fi.rinnalla.domain.shared;

/** The wellbeing services counties, the capital that has none, and the whole country. */
public enum County {
    HELSINKI,
    VANTAA_AND_KERAVA,
    WEST_UUSIMAA,
    CENTRAL_UUSIMAA,
    EAST_UUSIMAA,
    SOUTHWEST_FINLAND,
    SATAKUNTA,
    KANTA_HAME,
    PIRKANMAA,
    PAIJAT_HAME,
    KYMENLAAKSO,
    SOUTH_KARELIA,
    SOUTH_SAVO,
    NORTH_SAVO,
    NORTH_KARELIA,
    CENTRAL_FINLAND,
    SOUTH_OSTROBOTHNIA,
    OSTROBOTHNIA,
    CENTRAL_OSTROBOTHNIA,
    NORTH_OSTROBOTHNIA,
    KAINUU,
    LAPLAND,
    WHOLE_COUNTRY
}
