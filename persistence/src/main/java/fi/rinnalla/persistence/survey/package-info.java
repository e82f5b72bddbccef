/** Where surveys and what was answered to them are kept. */
package fi.rinnalla.persistence.survey;
