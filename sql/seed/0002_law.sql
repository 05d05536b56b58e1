-- The law that letters name. needs_check = 1: nobody has compared the paragraph with the law in
-- force, so that it is printed only when the system owner of the municipality has; 0: it was
-- found in a source of its own. All are valid from the day of the newest of these laws
-- (barnevernsloven): no letter is older.
--
-- Every migration runs this file again. A reference that the table has is left as the
-- municipality has made it, and only those that it lacks are added.

INSERT INTO law_reference (reference, text_nb, text_nn, valid_from, needs_check)
  WITH given (reference, text_nb, text_nn, needs_check) AS (VALUES
  ('plan_health', 'helse- og omsorgstjenesteloven § 7-1 og pasient- og brukerrettighetsloven § 2-5',
   'helse- og omsorgstenestelova § 7-1 og pasient- og brukarrettslova § 2-5', 0),
  ('coordinator_health', 'helse- og omsorgstjenesteloven § 7-2 og pasient- og brukerrettighetsloven § 2-5 b',
   'helse- og omsorgstenestelova § 7-2 og pasient- og brukarrettslova § 2-5 b', 0),
  ('child_coordinator_health', 'helse- og omsorgstjenesteloven § 7-2 a og pasient- og brukerrettighetsloven § 2-5 c',
   'helse- og omsorgstenestelova § 7-2 a og pasient- og brukarrettslova § 2-5 c', 0),
  ('plan_nav', 'NAV-loven § 15', 'NAV-lova § 15', 1),
  ('plan_social', 'sosialtjenesteloven § 28', 'sosialtenestelova § 28', 1),
  ('plan_child_welfare', 'barnevernsloven § 15-9', 'barnevernslova § 15-9', 1),
  ('complaint_health', 'pasient- og brukerrettighetsloven §§ 7-2 og 7-5',
   'pasient- og brukarrettslova §§ 7-2 og 7-5', 0),
  ('complaint_general', 'forvaltningsloven §§ 28 og 29', 'forvaltningslova §§ 28 og 29', 1),
  ('reasons', 'forvaltningsloven §§ 24 og 25', 'forvaltningslova §§ 24 og 25', 1),
  ('see_file', 'forvaltningsloven §§ 18 og 19', 'forvaltningslova §§ 18 og 19', 1),
  ('interim_reply', 'forvaltningsloven § 11 a', 'forvaltningslova § 11 a', 1),
  ('guidance', 'forvaltningsloven § 11', 'forvaltningslova § 11', 1),
  ('late_complaint', 'forvaltningsloven § 31', 'forvaltningslova § 31', 1),
  ('deferred', 'forvaltningsloven § 42', 'forvaltningslova § 42', 1),
  ('reassessment', 'forvaltningsloven § 33', 'forvaltningslova § 33', 1),
  ('withheld', 'offentleglova § 13', 'offentleglova § 13', 0)
  )
SELECT n.reference, n.text_nb, n.text_nn, '2023-01-01', n.needs_check
  FROM given n
 WHERE NOT EXISTS (SELECT 1 FROM law_reference l WHERE l.reference = n.reference);
