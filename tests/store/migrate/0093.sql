-- Schema 93: a day was signed.
INSERT INTO log_anchor (dated, looks, digest, before_it, signature, made) VALUES
  ('2026-11-28', 3, REPEAT('a', 64), '', REPEAT('b', 128), '2026-11-29 00:20:00');
