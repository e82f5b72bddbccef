/** How a visit or a call went, in four questions of our own, and the slips that go with them. */
package fi.rinnalla.services.survey.measure;
