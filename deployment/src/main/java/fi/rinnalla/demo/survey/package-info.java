/** Many people who answer a survey through its real forms, as invented as the rest of the demonstration, to see how fast a house takes it. */
package fi.rinnalla.demo.survey;
