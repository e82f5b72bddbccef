/** Pages on which old figures come in from files. */
package fi.rinnalla.web.importing;
