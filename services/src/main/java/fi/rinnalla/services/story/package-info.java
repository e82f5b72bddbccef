/** Stories that come out by leave of their owners, until a day or until they say no; and what the organisation has published. */
package fi.rinnalla.services.story;
