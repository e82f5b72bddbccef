/** The network's door and the comparison behind it: one page, its chart, its files. */
package fi.rinnalla.web.comparison;
