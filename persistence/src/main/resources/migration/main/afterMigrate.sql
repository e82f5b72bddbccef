-- Flyway runs this after each migrate: the catalogue is checked as the owner, and the answer kept for readiness.
call sec.take_stock();
