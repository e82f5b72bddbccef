/** The pages of models: written, read, followed in counties, checked, offered, copied and handed over. Staff alone, but for what an organisation shows to everybody. */
package fi.rinnalla.web.model;
