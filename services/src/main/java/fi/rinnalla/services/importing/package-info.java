/** Brings old figures in from files, a step at a time, and takes a whole import out again. */
package fi.rinnalla.services.importing;
