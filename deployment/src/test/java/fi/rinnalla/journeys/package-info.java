/** The packaged product, started as an operator starts it, and walked through as its people walk through it. */
package fi.rinnalla.journeys;
