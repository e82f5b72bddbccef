/** The organisation whose door this is: its brand, languages, words and texts. */
package fi.rinnalla.domain.tenancy;
