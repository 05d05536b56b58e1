-- Logs by level and complaints are counted as well, of the days from now on: a figure that was
-- given once stays what it was.

ALTER TABLE figure_day
  MODIFY figure ENUM('decision','plan','coordinator','load','held','kind','person','to_confirm','to_decide','to_offer','to_accept','to_contact','to_plan','received','asked','accepted','no_plan','handover','interim','evaluation','evaluated','baton','complaint') NOT NULL;
