/** Figures: counted from the organisation's own rooms for its own staff, and frozen for everybody else. */
package fi.rinnalla.services.measure;
