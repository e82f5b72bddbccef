/** Taking everything of the organisation along: asked by one, confirmed by another, made by the house, gone after a week. */
package fi.rinnalla.services.exporting;
