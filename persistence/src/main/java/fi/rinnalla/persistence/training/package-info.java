/** Groups in training, who applied and who takes part, in the tenant's tables. */
package fi.rinnalla.persistence.training;
