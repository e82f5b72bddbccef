/**
 * What came of a survey. Answers are counted once, when nobody can add to them any more, into bins of
 * {@link fi.rinnalla.domain.comparison.Bin five}; whatever is shown, published or compared afterwards is reckoned from those bins.
 */
package fi.rinnalla.domain.survey.result;
