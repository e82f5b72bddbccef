/** Stories and publications for everybody to read. */
package fi.rinnalla.web.story;
