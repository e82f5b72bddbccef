/** The page for the morning on which somebody is ill. */
package fi.rinnalla.web.absence;
