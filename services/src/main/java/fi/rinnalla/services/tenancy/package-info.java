/** Whose door it is, and how that organisation looks and speaks. */
package fi.rinnalla.services.tenancy;
