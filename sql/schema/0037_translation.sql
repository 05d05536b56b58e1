-- The languages in which families may read and write, beside those that are used at work: a
-- draft is shown when operations has told who has read it through (R86).

ALTER TABLE feedback_question_text
  MODIFY language ENUM('nb','nn','en','uk','pl','ar','se') NOT NULL;

ALTER TABLE feedback
  MODIFY language ENUM('nb','nn','en','uk','pl','ar','se') NOT NULL;

ALTER TABLE inquiry
  MODIFY language ENUM('nb','nn','en','uk','pl','ar','se') NOT NULL;

CREATE TABLE translation (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  language ENUM('nb','nn','en','uk','pl','ar','se') NOT NULL,
  reader   VARCHAR(120) NOT NULL COMMENT 'who has read it through',
  since    DATETIME(6) NOT NULL,
  since_by BIGINT NOT NULL,
  until    DATETIME(6) NULL,
  until_by BIGINT NULL,
  live     TINYINT AS (IF(until IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY translation_live (live, language),
  CONSTRAINT translation_since_by FOREIGN KEY (since_by) REFERENCES employee (id),
  CONSTRAINT translation_until_by FOREIGN KEY (until_by) REFERENCES employee (id)
);

-- The first questions (schema 35) in the drafts.
INSERT INTO feedback_question_text (question, language, text)
VALUES (1, 'uk', 'Чи можете ви зв’язатися з координатором, коли вам це потрібно?'),
       (1, 'pl', 'Czy udaje się Państwu skontaktować z koordynatorem, gdy jest to potrzebne?'),
       (1, 'ar', 'هل يمكنك الوصول إلى المنسق عند الحاجة؟'),
       (2, 'uk', 'Чи робить координатор те, про що ви домовилися?'),
       (2, 'pl', 'Czy koordynator robi to, na co się Państwo umówili?'),
       (2, 'ar', 'هل يقوم المنسق بما اتفقتم عليه؟'),
       (3, 'uk', 'Чи дослухається координатор до вашої думки?'),
       (3, 'pl', 'Czy koordynator słucha tego, co Państwo mają do powiedzenia?'),
       (3, 'ar', 'هل يستمع المنسق إلى رأيكم؟'),
       (4, 'uk', 'Чи сказали вам, хто є керівником координатора?'),
       (4, 'pl', 'Czy powiedziano Państwu, kto jest przełożonym koordynatora?'),
       (4, 'ar', 'هل تم إخباركم من هو مدير المنسق؟');
