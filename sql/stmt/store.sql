-- store_now() -> at instant: the one clock of a piece of work
SELECT UTC_TIMESTAMP(6) AS at;
