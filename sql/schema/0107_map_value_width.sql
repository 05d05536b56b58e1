-- A value of the directory is counted as far as the map can name it.
ALTER TABLE directory_value MODIFY text VARCHAR(1000) NOT NULL;
