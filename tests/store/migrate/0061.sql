-- Schema 61: a copy of a plan, by a consent.
INSERT INTO plan_copy (casefile, number, version, consent, service, given, given_by, letter)
  SELECT casefile, 1, 1, (SELECT MIN(id) FROM consent_service), 'Skole', '2026-12-02', 1, 5900 FROM plan;
