package fi.rinnalla.domain.programme;

/** What a co-operation partner does with a programme. */
public enum FormOfCooperation {
    DEVELOPS,
    GUIDES_PARENTS,
    ORDERS_PARTNERS,
    TRAINS,
    RESEARCHES,
    GIVES_ROOMS,
    NETWORK
}
