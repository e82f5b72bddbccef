/** Where each indicator is counted: whatever shows a figure has it from here. */
package fi.rinnalla.services.measure.catalogue;
