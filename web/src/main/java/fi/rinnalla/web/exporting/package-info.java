/** Taking everything of the organisation along: the page where it is asked for, confirmed and fetched. */
package fi.rinnalla.web.exporting;
