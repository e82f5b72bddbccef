/** How certain a number about some people is of others like them. Values alone: nothing here knows what was asked. */
package fi.rinnalla.domain.statistics;
