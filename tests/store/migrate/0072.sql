-- Schema 72: somebody of another service was asked.
SET @unit = (SELECT MAX(id) FROM unit), @offer = (SELECT MIN(id) FROM offer);
UPDATE offer SET unit = @unit WHERE id = @offer;
