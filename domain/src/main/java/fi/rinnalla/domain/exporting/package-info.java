/** Everything of an organisation, taken along as files of its own: who asked, who confirmed, and how long it lies ready. */
package fi.rinnalla.domain.exporting;
