-- All that is written of somebody, put on paper for who may have it (R36): to whom, what was left
-- out and why. What was printed is fetched within the hour, and not kept.
CREATE TABLE disclosure (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  receiver ENUM('plan_owner','guardian','other') NOT NULL,
  papers   INT NOT NULL COMMENT 'how many entries it has',
  left_out INT NOT NULL,
  why      VARCHAR(1000) NOT NULL DEFAULT '' COMMENT 'why some were left out',
  made     DATETIME(6) NOT NULL,
  made_by  BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY disclosure_of (casefile, id),
  CONSTRAINT disclosure_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT disclosure_maker FOREIGN KEY (made_by) REFERENCES employee (id),
  CONSTRAINT disclosure_says CHECK (left_out = 0 OR why <> '')
);

ALTER TABLE letter
  MODIFY kind ENUM('card','feedback','receipt','interim','decision','complaint_receipt','complaint_forwarded','service_overview','complaint_rejected','consent_form','plan','meeting_call','meeting_minutes','everything') NOT NULL;
