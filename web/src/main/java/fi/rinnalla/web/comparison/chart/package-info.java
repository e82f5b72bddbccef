/** Charts of our own, worked out in Java and written as SVG by a template. See docs/adr/0005-charts.md. */
package fi.rinnalla.web.comparison.chart;
