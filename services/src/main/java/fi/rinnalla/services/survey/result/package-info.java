/** Results of surveys: counted once, read above the floor, published as chosen, compared with earlier waves. */
package fi.rinnalla.services.survey.result;
