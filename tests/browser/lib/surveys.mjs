// What the coordinators are asked once a year, in each of its states.
import { sql } from './database.mjs';

// All are of years gone by, and over: another can be opened.
export function surveysOver() {
  sql(`
    SET @newest = (SELECT MAX(id) FROM survey);
    UPDATE survey SET year = YEAR(CURRENT_DATE) - 1 - @newest + id ORDER BY id;
    UPDATE survey SET last = LEAST(last, CURRENT_DATE - INTERVAL 40 DAY);`);
}

// One is open, and Kai is to answer it; one is over, answered, and nothing is told of it: its id.
export function surveyed() {
  sql(`
    SET @kai = (SELECT id FROM employee WHERE username = 'kai.koordinator');
    INSERT IGNORE INTO survey (year, opened, opened_by, last, asked)
      SELECT 2001, UTC_TIMESTAMP(6), id, CURRENT_DATE - INTERVAL 40 DAY, 9 FROM employee
       WHERE username = 'siri.systemansvarlig';
    SET @told = (SELECT id FROM survey WHERE year = 2001);
    INSERT IGNORE INTO survey_question (survey, position, text) VALUES (@told, 1, 'Jeg har nok tid.');
    INSERT INTO survey_answer (id, survey, position, mark, text)
      SELECT CONV(HEX(RANDOM_BYTES(7)), 16, 10), @told, 1, 'both', 'Mer tid.' FROM seq_1_to_6;
    SET @open = (SELECT id FROM survey ORDER BY year DESC LIMIT 1);
    UPDATE survey SET last = CURRENT_DATE + INTERVAL 10 DAY WHERE id = @open;
    INSERT IGNORE INTO alert (employee, kind, subject, step, n, made)
      VALUES (@kai, 'survey', @open, 0, 1, UTC_TIMESTAMP(6));
    UPDATE alert SET seen = NULL WHERE kind = 'survey' AND subject = @open AND employee = @kai;`);
  return sql('SELECT id FROM survey WHERE year = 2001');
}
