-- A test also says how much it hurt, and a decision the clinic's figures that it was judged by.

ALTER TABLE measurement_revision ADD COLUMN pain INTEGER CHECK (pain BETWEEN 0 AND 10);

ALTER TABLE decision_revision ADD COLUMN figures TEXT CHECK (length(figures) <= 4000);
