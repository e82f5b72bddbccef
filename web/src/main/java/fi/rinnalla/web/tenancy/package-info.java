/** The organisation on its pages: its colours as a style sheet, its name, its languages. */
package fi.rinnalla.web.tenancy;
