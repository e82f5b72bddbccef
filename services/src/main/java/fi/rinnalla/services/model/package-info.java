/** What is done with models: written, put in force, followed in counties, checked, offered, copied and handed over. */
package fi.rinnalla.services.model;
