-- Schema 106: a guideline that families may read.
UPDATE guideline SET families = 1 WHERE guideline = 'give_coordinator';
