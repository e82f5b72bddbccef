/** Instruments that others have made, and with whose leave they are used. No item of theirs is part of this product. */
package fi.rinnalla.domain.survey.instrument;
