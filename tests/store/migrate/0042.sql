-- Schema 42: a reference that was put in other words, of which the newest are not checked.
INSERT INTO law_reference (id, reference, text_nb, text_nn, valid_from, valid_to, needs_check, checked, checked_by, written, written_by, version) VALUES
  (1, 'guidance', 'forvaltningsloven § 11', 'forvaltningslova § 11', '2023-01-01', '2026-12-31', 1, '2026-11-28', 1, NULL, NULL, 3),
  (2, 'guidance', 'forvaltningsloven § 8', 'forvaltningslova § 8', '2027-01-01', NULL, 1, NULL, NULL, '2026-11-29', 1, 1);
