/** Pages of indicators: what there is, what each means, its figures, and what is behind them. */
package fi.rinnalla.web.measure.catalogue;
