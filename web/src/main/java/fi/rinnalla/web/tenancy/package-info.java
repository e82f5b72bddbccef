/** The organisation's own door: its home page, its colours, its long texts. */
package fi.rinnalla.web.tenancy;
