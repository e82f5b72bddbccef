/** The pages of models: written, read, followed in counties, checked, offered, copied and handed over. Staff alone. */
package fi.rinnalla.web.model;
