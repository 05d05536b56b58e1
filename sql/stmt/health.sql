-- health_clock() -> secure text: whether accounts may set their own clock ("NO": they may)
SELECT COALESCE(@@secure_timestamp, '') AS secure;

-- health_jobs() ->* job job, succeeded instant?: when each job last did its work
SELECT job, succeeded
  FROM job_run;
