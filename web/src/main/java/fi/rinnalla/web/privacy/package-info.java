/** What administrators see of who did what. */
package fi.rinnalla.web.privacy;
